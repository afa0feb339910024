package lobby.session;

/// Whether anybody still stands at the kiosk.
public enum Presence {
    /// Somebody touched it a short while ago.
    PRESENT,
    /// Perhaps not: the kiosk asks.
    DOUBTFUL,
    /// Nobody answered.
    GONE
}
