package lobby.search;

/// Sets of letters and digits as the bits of a number.
final class Letters {

    /// What the keys of the kiosk can type, in the order of the bits.
    private static final String TYPED = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static final int OTHER = TYPED.length();
    private static final int CHINESE = OTHER + 1;

    private Letters() {}

    static long bit(int point) {
        if (point >= 'a' && point <= 'z') {
            return 1L << (point - 'a');
        }
        if (point >= '0' && point <= '9') {
            return 1L << (point - '0' + 26);
        }
        return 1L << (Character.isIdeographic(point) ? CHINESE : OTHER);
    }

    /// All that may be typed for a name.
    static long in(Text text) {
        long letters = 0;
        for (var unit : text.units()) {
            letters |= unit.isCharacter() ? bit(unit.character()) : 0;
            for (var way : unit.ways()) {
                for (int i = 0; i < way.length(); i++) {
                    letters |= bit(way.charAt(i));
                }
            }
        }
        return letters;
    }

    /// All that was typed.
    static long in(Query.Part part) {
        long letters = 0;
        for (int i = 0; i < part.length(); i++) {
            letters |= bit(part.at(i));
        }
        return letters;
    }

    /// Those that the kiosk has keys for.
    static String of(long bits) {
        var letters = new StringBuilder();
        for (int i = 0; i < TYPED.length(); i++) {
            if ((bits & (1L << i)) != 0) {
                letters.append(TYPED.charAt(i));
            }
        }
        return letters.toString();
    }
}
