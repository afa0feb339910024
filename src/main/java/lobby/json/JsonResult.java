package lobby.json;

/// What came of reading one JSON file.
public sealed interface JsonResult {

    /// It is JSON. Whether it says the right things is for others to judge.
    record Read(JsonDocument document) implements JsonResult {}

    /// It cannot be used at all.
    record Refused(JsonFault fault) implements JsonResult {}
}
