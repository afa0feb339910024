package lobby.touch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import lobby.touch.PointerInput.Kind;
import org.jspecify.annotations.Nullable;

/// What lies on the touch screens of the desktop, and what of it has not been told yet.
///
/// The newest move of a finger replaces the one that was not taken, but never across a landing or a leaving: ten
/// fingers say more in a second than a thread that was busy for a moment could hear. Not safe for several threads.
final class Glass {

    private final SequencedMap<Long, Finger> down = new LinkedHashMap<>();
    private final Map<Long, Integer> moves = new HashMap<>();
    private List<Contact> untold = new ArrayList<>();
    private List<Panel> panels = List.of();
    private int width;
    private int height;

    /// A finger, with the last values that its panel has told.
    private record Finger(Panel panel, double x, double y) {}

    /// Takes the touch screens as they are now. The fingers of those that are gone have left without meaning it.
    ///
    /// @param width of the desktop, pixels
    /// @param height of the desktop, pixels
    void consistsOf(List<Panel> present, int width, int height, long nanos) {
        panels = List.copyOf(present);
        this.width = width;
        this.height = height;
        var gone = down.entrySet().stream()
                .filter(finger -> present.stream()
                        .noneMatch(panel ->
                                panel.device() == finger.getValue().panel().device()))
                .map(Map.Entry::getKey)
                .toList();
        gone.forEach(id -> cancel(id, nanos));
    }

    /// Takes every finger off, as when nobody can say any more where they are.
    void letGo(long nanos) {
        List.copyOf(down.keySet()).forEach(id -> cancel(id, nanos));
    }

    List<Panel> panels() {
        return panels;
    }

    boolean isUntouched() {
        return down.isEmpty();
    }

    void accept(XEvent.Touch touch, long nanos) {
        long id = (long) touch.device() << 32 | touch.touch();
        var finger = touch.kind() == Kind.DOWN ? landed(touch) : down.get(id);
        if (finger == null) {
            // It landed before anybody looked, or on no touch screen.
            return;
        }
        var now = new Finger(
                finger.panel(),
                Double.isNaN(touch.x()) ? finger.x() : touch.x(),
                Double.isNaN(touch.y()) ? finger.y() : touch.y());
        if (touch.kind() == Kind.UP) {
            down.remove(id);
        } else {
            down.put(id, now);
        }
        tell(contact(id, touch.kind(), now, nanos));
    }

    private @Nullable Finger landed(XEvent.Touch touch) {
        if (Double.isNaN(touch.x()) || Double.isNaN(touch.y())) {
            return null;
        }
        return panels.stream()
                .filter(panel -> panel.device() == touch.device())
                .findFirst()
                .map(panel -> new Finger(panel, touch.x(), touch.y()))
                .orElse(null);
    }

    private void cancel(long id, long nanos) {
        var finger = down.remove(id);
        if (finger != null) {
            tell(contact(id, Kind.CANCEL, finger, nanos));
        }
    }

    private Contact contact(long id, Kind kind, Finger finger, long nanos) {
        return new Contact(
                id,
                kind,
                finger.panel().x().pixel(finger.x(), width),
                finger.panel().y().pixel(finger.y(), height),
                nanos);
    }

    private void tell(Contact contact) {
        if (contact.kind() != Kind.MOVE) {
            moves.clear();
            untold.add(contact);
            return;
        }
        var before = moves.putIfAbsent(contact.id(), untold.size());
        if (before == null) {
            untold.add(contact);
        } else {
            untold.set(before, contact);
        }
    }

    boolean hasNews() {
        return !untold.isEmpty();
    }

    /// What has not been told yet, in order.
    List<Contact> takeNews() {
        if (untold.isEmpty()) {
            return List.of();
        }
        var taken = untold;
        untold = new ArrayList<>();
        moves.clear();
        return taken;
    }
}
