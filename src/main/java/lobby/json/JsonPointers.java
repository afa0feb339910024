package lobby.json;

/// Spells JSON pointers (RFC 6901), the names of values inside a file: `/places/3/name/zh`.
public final class JsonPointers {

    /// The whole document.
    public static final String ROOT = "";

    private JsonPointers() {}

    public static String member(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    public static String element(String parent, int index) {
        return parent + "/" + index;
    }
}
