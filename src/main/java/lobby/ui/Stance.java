package lobby.ui;

/// What decides where things are put: how the screen stands, and how far up its visitor reaches.
///
/// Style sheets know it as the classes `tall` and `low` of the shell.
///
/// @param tall whether the screen is higher than wide
/// @param low whether nothing to touch stands above the middle
public record Stance(boolean tall, boolean low) {

    /// A wide screen whose visitor reaches everything.
    public static final Stance USUAL = new Stance(false, false);

    /// Whether panels lie from edge to edge on the dock, lower than their content was drawn for.
    public boolean isFlat() {
        return low && !tall;
    }
}
