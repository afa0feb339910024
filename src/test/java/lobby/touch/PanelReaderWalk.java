package lobby.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import lobby.touch.PointerInput.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The reader on an X server with a touch screen, without any window.
///
/// Not among the tests of the build: `src/packaging/ci/walk.sh` runs it under `touch-rig run`.
class PanelReaderWalk {

    private static final Logger LOGGER = Logger.getLogger(PanelReader.class.getName());
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<LogRecord> said = new LinkedBlockingQueue<>();
    private final BlockingQueue<Contact> told = new LinkedBlockingQueue<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord message) {
            said.add(message);
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };
    private final PanelReader reader;

    PanelReaderWalk() {
        LOGGER.addHandler(ear);
        reader = PanelReader.start(Runnable::run, told::add);
    }

    @BeforeEach
    void waitUntilItIsReady() throws Exception {
        assertThat(nextWord().getLevel()).isEqualTo(Level.INFO);
        assertThat(reader.hasPanel()).isTrue();
    }

    @AfterEach
    void close() {
        reader.close();
        LOGGER.removeHandler(ear);
    }

    @Test
    void tellsOfAFingerFromItsLandingToItsLeaving() throws Exception {
        var finger = rig("drag", "600", "400", "700", "450");

        var landed = nextContact();
        assertThat(landed.kind()).isEqualTo(Kind.DOWN);
        assertThat(landed.x()).isBetween(599.5, 600.5);
        assertThat(landed.y()).isBetween(399.5, 400.5);
        var last = nextContact();
        while (last.kind() == Kind.MOVE) {
            last = nextContact();
        }
        assertThat(last.kind()).isEqualTo(Kind.UP);
        assertThat(last.x()).isBetween(699.5, 700.5);
        assertThat(finger.waitFor()).isZero();
    }

    @Test
    void takesTheFingersOffWhenItsConnectionBreaks() throws Exception {
        var finger = rig("hold", "600", "400", "--ms", "3000");
        assertThat(nextContact().kind()).isEqualTo(Kind.DOWN);

        reader.breakDown();

        assertThat(nextWord().getLevel()).isEqualTo(Level.WARNING);
        var last = nextContact();
        while (last.kind() == Kind.MOVE) {
            last = nextContact();
        }
        assertThat(last.kind()).isEqualTo(Kind.CANCEL);
        assertThat(reader.hasPanel()).isFalse();
        reader.catchUp(true);
        assertThat(finger.waitFor()).isZero();
    }

    private LogRecord nextWord() throws InterruptedException {
        var word = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(word).as("what the reader says").isNotNull();
        return word;
    }

    private Contact nextContact() throws InterruptedException {
        var contact = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(contact).as("what the reader tells").isNotNull();
        return contact;
    }

    private static Process rig(String... gesture) throws Exception {
        var command = new ArrayList<String>();
        command.add(System.getProperty("walk.rig"));
        command.addAll(List.of(gesture));
        return new ProcessBuilder(command).inheritIO().start();
    }
}
