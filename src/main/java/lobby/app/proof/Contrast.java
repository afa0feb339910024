package lobby.app.proof;

/// Contrast as the Web Content Accessibility Guidelines 2 count it, from 1 to 21. Colours are 0x..RRGGBB.
final class Contrast {

    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double part = i / 255.0;
            LINEAR[i] = part <= 0.040_45 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
    }

    private Contrast() {}

    static double between(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * LINEAR[colour >> 16 & 0xFF]
                + 0.7152 * LINEAR[colour >> 8 & 0xFF]
                + 0.0722 * LINEAR[colour & 0xFF];
    }

    /// How far two colours differ in their red, green and blue together, from 0 to 765.
    static int distance(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF))
                + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
                + Math.abs((one & 0xFF) - (other & 0xFF));
    }

    /// A colour laid over another.
    ///
    /// @param opacity from 0 to 1
    static int over(int colour, double opacity, int below) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = (colour >> shift & 0xFF) * opacity + (below >> shift & 0xFF) * (1 - opacity);
            mixed = mixed << 8 | (int) Math.round(part);
        }
        return mixed;
    }
}
