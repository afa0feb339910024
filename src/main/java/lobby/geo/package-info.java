/// Projection, camera, hit testing, label placement: arithmetic on records, tested without a toolkit.
@NullMarked
package lobby.geo;

import org.jspecify.annotations.NullMarked;
