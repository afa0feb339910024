package lobby.content;

/// The files of `seeds/`.
enum Seed {
    PACK("pack"),
    CLUSTERS("clusters"),
    INDUSTRIES("industries"),
    ENTERPRISES("enterprises"),
    GOALS("goals"),
    STORY("story"),
    PLACES("places"),
    NOTICES("notices"),
    TOURS("tours"),
    SOURCES("sources");

    /// Ten times what a pack of a thousand enterprises needs.
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private final String key;

    Seed(String key) {
        this.key = key;
    }

    /// The key of its list, for those that hold one.
    String key() {
        return key;
    }

    /// Its path below the content's folder.
    String file() {
        return "seeds/" + key + ".json";
    }

    /// What a kiosk does without it, in words for editors.
    String cost() {
        return switch (this) {
            case PACK -> "the kiosk opens without a title, with everything else";
            case SOURCES -> "sources are shown by their ids";
            default -> "the kiosk opens without its %s".formatted(key);
        };
    }
}
