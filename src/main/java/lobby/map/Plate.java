package lobby.map;

import lobby.geo.WorldPoint;
import lobby.model.LocalizedText;
import lobby.model.Tint;

/// The sign of a cluster.
///
/// @param cluster feature id of the cluster
/// @param at where it would best stand; it moves aside for the pin and the axis
/// @param size units of the first language's text: 64 on the first screen, 34 to 52 elsewhere; the second is in
/// proportion
/// @param chevron whether it shows that it leads on
public record Plate(String cluster, LocalizedText name, Tint tint, WorldPoint at, double size, boolean chevron) {}
