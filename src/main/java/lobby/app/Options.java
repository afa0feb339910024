package lobby.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import lobby.cli.PixelSize;
import lobby.cli.RunOrder;
import lobby.cli.Setting;
import lobby.session.Theme;
import lobby.session.Timetable;
import org.jspecify.annotations.Nullable;

/// How this kiosk runs, from its command line and its `kiosk.json`; every value is one to rely on.
///
/// @param size of the window in pixels; null for what fits
/// @param screen number of the display, from 1, which may not be there; null for the main one
/// @param diagonal of the display in inches; null to ask the display
/// @param content an existing folder; null for the content that came along
/// @param data the folder for what this kiosk writes, which may not exist
/// @param language to begin with, which the content may not have; null for the content's own choice
/// @param theme to begin with
/// @param heading where somebody looks who faces the screen, degrees clockwise from north, from 0 up to 360; null for
///     what the content says
/// @param tour id of the guided tour to open with, which the content may not have; null to serve visitors
/// @param timetable what is done by the hours of the hall
/// @param idle rest after which a visitor who reads nothing long is asked whether they are still there
/// @param exitAfterFirstFrame whether to end, with exit code 0, as soon as the map was drawn
record Options(
        Mode mode,
        @Nullable PixelSize size,
        @Nullable Integer screen,
        @Nullable Double diagonal,
        @Nullable Path content,
        Path data,
        @Nullable Locale language,
        Theme theme,
        @Nullable Double heading,
        @Nullable String tour,
        Timetable timetable,
        Duration idle,
        boolean exitAfterFirstFrame) {

    /// Where no display says how large it is.
    static final double STANDARD_DIAGONAL = 43;

    /// What the command line says, else the file, else the default; a bad value counts as not given.
    ///
    /// @param file what `kiosk.json` says, with absolute paths
    /// @param complaints gets a sentence for each bad value
    static Options of(RunOrder order, Map<Setting, String> file, Path data, Consumer<String> complaints) {
        var reader = new OptionsReader(order.settings(), file, complaints);
        return new Options(
                reader.oneOf(Setting.MODE, Mode.values(), Mode::key, Mode.WINDOW),
                reader.size(),
                reader.whole(Setting.SCREEN, 1, 16),
                reader.number(Setting.DIAGONAL, 5, 300),
                reader.folder(Setting.CONTENT),
                data,
                reader.language(),
                reader.oneOf(Setting.THEME, Theme.values(), Theme::key, Theme.LIGHT),
                reader.heading(),
                reader.id(Setting.TOUR),
                reader.timetable(),
                reader.seconds(Setting.IDLE, 10, 3_600, Duration.ofSeconds(60)),
                order.exitAfterFirstFrame());
    }
}
