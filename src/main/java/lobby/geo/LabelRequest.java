package lobby.geo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A label that would like to be on the map. All lengths are in pixels.
public sealed interface LabelRequest {

    /// What it names. Several requests may name the same: the first that finds room is placed, and no other.
    String id();

    /// In what colour it is written; nothing that placing cares about.
    String ink();

    /// What it says, line by line.
    List<Words> lines();

    /// A line of text.
    ///
    /// @param size of the font in pixels
    /// @param weight of the font, 400, 500 or 700
    record Words(String text, double size, int weight) {}

    /// On which side of its point a label stands.
    enum Side {
        CENTRE,
        BELOW,
        ABOVE,
        RIGHT,
        LEFT,
        BELOW_RIGHT,
        BELOW_LEFT,
        ABOVE_RIGHT,
        ABOVE_LEFT,
        FAR_BELOW
    }

    /// A label at a point.
    ///
    /// @param spots where it may stand, the best first
    /// @param dx how far to the right of the spot its point is on the screen
    /// @param dy how far below the spot its point is on the screen
    /// @param radius how far from the point it stands
    /// @param sides on which sides it may stand, the best first
    record AtPoint(
            String id,
            String ink,
            List<Words> lines,
            List<WorldPoint> spots,
            double dx,
            double dy,
            double radius,
            List<Side> sides)
            implements LabelRequest {

        public AtPoint {
            lines = List.copyOf(lines);
            spots = List.copyOf(spots);
            sides = List.copyOf(sides);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("a label needs words");
            }
        }
    }

    /// A label along a line.
    ///
    /// @param path the line on the plane
    /// @param manner how it follows the line
    /// @param wish where its middle would best be; null for the middle of what is free
    record AlongLine(
            String id,
            String ink,
            Words words,
            Path path,
            Manner manner,
            @Nullable WorldPoint wish) implements LabelRequest {

        @Override
        public List<Words> lines() {
            return List.of(words);
        }
    }

    /// How a label follows a line.
    ///
    /// @param gap between letters
    /// @param lean of the letters, degrees
    /// @param aside from the line to the middle of the letters; 0 writes on the line itself
    /// @param leastLength of a line that is worth a label
    /// @param mostTurn how far the line may bend below it, radians in all
    /// @param bend how much bending counts against flatness and nearness
    record Manner(double gap, double lean, double aside, double leastLength, double mostTurn, double bend) {}
}
