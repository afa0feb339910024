package lobby.ui.stillthere;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import lobby.ui.Attendance;
import lobby.ui.Sight;
import lobby.ui.Visit;

/// The words of the question, in both languages, since whoever reads them may be somebody else by now.
public final class StillThereViewModel {

    /// What is said now.
    ///
    /// @param seconds that are left; 0 if nobody is asked
    /// @param low whether all that is touched has to be in the lower part
    record Page(int seconds, boolean low, Words first, Words second) {}

    /// The same in one language; all empty for a language that is not there.
    ///
    /// @param stay the answer of who is there
    record Words(String question, String countdown, String stay, String again) {}

    private static final Words NONE = new Words("", "", "", "");

    private final Attendance attendance;
    private final ObservableValue<Page> page;

    public StillThereViewModel(Visit visit, Attendance attendance) {
        this.attendance = attendance;
        page = Bindings.createObjectBinding(
                () -> page(
                        new Sight(visit.exhibit(), visit.state(), visit.texts()),
                        attendance.secondsLeftProperty().get()),
                attendance.secondsLeftProperty(),
                visit.stateProperty(),
                visit.exhibitProperty());
    }

    private static Page page(Sight sight, int seconds) {
        return new Page(
                seconds,
                sight.state().comfort().lowReach(),
                words(sight, sight.language(), seconds),
                sight.secondLanguage()
                        .map(other -> words(sight, other, seconds))
                        .orElse(NONE));
    }

    private static Words words(Sight sight, Locale language, int seconds) {
        var texts = sight.texts();
        return new Words(
                texts.sayIn(language, "stillThere.question"),
                seconds == 1
                        ? texts.sayIn(language, "stillThere.oneSecond")
                        : texts.sayIn(language, "stillThere.seconds", seconds),
                texts.sayIn(language, "stillThere.stay"),
                texts.sayIn(language, "stillThere.again"));
    }

    ObservableValue<Page> page() {
        return page;
    }

    void stay() {
        attendance.stay();
    }

    void startAgain() {
        attendance.reset();
    }
}
