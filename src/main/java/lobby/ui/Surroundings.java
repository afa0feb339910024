package lobby.ui;

import java.util.List;
import lobby.geo.Box;
import lobby.geo.Insets;
import lobby.geo.Unit;

/// What surrounds the part of the map that can be seen. All in pixels.
///
/// @param width of the whole map
/// @param height of the whole map
/// @param free what no panel covers
/// @param kept from the edges of the map to where what is looked at may begin
/// @param reserved where no name and no sign is put
record Surroundings(Unit unit, double width, double height, Box free, Insets kept, List<Box> reserved) {

    Surroundings {
        reserved = List.copyOf(reserved);
    }
}
