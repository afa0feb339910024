package lobby.session;

import java.time.Duration;

/// How long the kiosk waits for somebody who does not touch it.
///
/// @param idle rest after which it asks whether anybody is there
/// @param answer how long it waits for an answer then
public record Patience(Duration idle, Duration answer) {

    public static final Duration ANSWER = Duration.ofSeconds(20);

    /// With a long text open, or with large text, people need half as long again.
    private static final double MORE = 1.5;

    public Patience {
        if (!idle.isPositive() || !answer.isPositive()) {
            throw new IllegalArgumentException(
                    "patience must be longer than nothing, but is %s, %s".formatted(idle, answer));
        }
    }

    /// What a visitor is granted for what is open.
    ///
    /// @param usual rest after which the kiosk asks on the map
    public static Patience with(VisitorState state, Duration usual) {
        double factor = (state.at().screen().isLongRead() ? MORE : 1)
                * (state.comfort().textSize() == TextSize.STANDARD ? 1 : MORE);
        return new Patience(Duration.ofMillis(Math.round(usual.toMillis() * factor)), ANSWER);
    }
}
