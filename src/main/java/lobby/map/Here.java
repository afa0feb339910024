package lobby.map;

import lobby.geo.WorldPoint;

/// "You are here": the only teardrop and the only crimson on the map.
///
/// @param at where the visitor stands
/// @param heading where somebody looks who faces this screen, degrees clockwise from north
/// @param title the words "you are here", in the visitor's language
/// @param name the name of the house, in the visitor's language
/// @param callout whether the words stand beside the pin
public record Here(WorldPoint at, double heading, String title, String name, boolean callout) {}
