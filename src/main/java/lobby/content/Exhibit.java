package lobby.content;

import lobby.geo.MapData;
import lobby.model.Catalog;
import lobby.model.Icons;

/// All that was read, content and prepared map together: the one value that the shell swaps as a whole.
public record Exhibit(Catalog catalog, MapData map, Icons icons) {}
