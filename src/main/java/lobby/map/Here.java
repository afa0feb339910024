package lobby.map;

import lobby.geo.WorldPoint;

/// "You are here": the only teardrop and the only crimson on the map.
///
/// @param at where the visitor stands
/// @param title the words "you are here", in the visitor's language
/// @param name the name of the house, in the visitor's language
/// @param callout whether the words stand beside the pin
public record Here(WorldPoint at, String title, String name, boolean callout) {}
