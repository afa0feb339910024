package lobby.touch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;

/// Makes one stream of two: the mouse does one finger, touches do two and more.
///
/// A touch screen tells of a finger twice, as a touch and as a mouse, and nothing in the mouse event says so on Linux.
/// So a single finger is only ever followed as a mouse. From the second finger's landing to the last one's leaving the
/// mouse is mute, and so is what is still on its way up to its next press. One thread.
public final class InputArbiter {

    /// A contact that says nothing for so long is stuck, or its leaving was lost.
    static final long STUCK_NANOS = 20_000_000_000L;

    private final SequencedMap<Long, PointerInput> touches = new LinkedHashMap<>();
    private boolean several;
    private boolean mouseDown;
    private PointerInput mouse = new PointerInput(Source.MOUSE, 0, Kind.UP, 0, 0, 0, 0);

    /// @return what the recogniser is to see
    public List<PointerInput> accept(PointerInput input) {
        var passed = new ArrayList<>(forgetStuck(input.nanos()));
        switch (input.source()) {
            case MOUSE -> mouse(input, passed);
            case TOUCH -> touch(input, passed);
        }
        return List.copyOf(passed);
    }

    /// Forgets what is down, as when the window loses its input.
    public void reset() {
        touches.clear();
        several = false;
        mouseDown = false;
    }

    private void mouse(PointerInput input, List<PointerInput> passed) {
        if (input.kind() == Kind.DOWN) {
            mouseDown = !several;
        }
        if (!mouseDown) {
            return;
        }
        mouse = input;
        mouseDown = input.kind() == Kind.DOWN || input.kind() == Kind.MOVE;
        passed.add(input);
    }

    private void touch(PointerInput input, List<PointerInput> passed) {
        boolean known = touches.containsKey(input.id());
        if (!known && input.kind() != Kind.DOWN) {
            return;
        }
        if (input.kind() == Kind.DOWN || input.kind() == Kind.MOVE) {
            touches.put(input.id(), input);
        } else {
            touches.remove(input.id());
        }
        if (several) {
            passed.add(input);
        } else if (touches.size() > 1) {
            several = true;
            if (mouseDown) {
                mouseDown = false;
                passed.add(mouse.as(Kind.CANCEL));
            }
            touches.values().forEach(touch -> passed.add(touch.as(Kind.DOWN)));
        }
        several &= !touches.isEmpty();
    }

    private List<PointerInput> forgetStuck(long now) {
        var stuck = touches.values().stream()
                .filter(touch -> now - touch.nanos() > STUCK_NANOS)
                .toList();
        stuck.forEach(touch -> touches.remove(touch.id()));
        var told = several ? stuck.stream().map(touch -> touch.as(Kind.UP)).toList() : List.<PointerInput>of();
        several &= !touches.isEmpty();
        return told;
    }
}
