package lobby.geo;

import lobby.model.Pack;

/// The map prepared for drawing: lines calmed, simplified into levels of detail, and indexed by where they are.
public record Sheet(MapData data, Pack.MapNotes notes) {

    public static Sheet of(MapData data, Pack.MapNotes notes) {
        return new Sheet(data, notes);
    }
}
