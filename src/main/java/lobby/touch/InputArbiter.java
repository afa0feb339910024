package lobby.touch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import org.jspecify.annotations.Nullable;

/// Makes one stream of two: the mouse does one finger, touches do two and more.
///
/// A touch screen tells of a finger twice, as a touch and as a mouse, and nothing in the mouse event says so on Linux.
/// So a single finger is only ever pressed and released as a mouse; where it goes in between its touch tells, which is
/// sooner: GTK holds a mouse's moves back until it finds time. From the second finger's landing to the last one's
/// leaving the mouse is mute, and so is what is still on its way up to its next press. One thread.
///
/// The two streams come late by as much as they like, each in its own order. What is asked of them is that a mouse is
/// not looked at before the touches that it was made of: then of two fingers no tap is left, whatever came when.
public final class InputArbiter {

    private static final Logger LOG = Logger.getLogger(InputArbiter.class.getName());

    /// A contact that says nothing for so long is stuck, or its leaving was lost.
    static final long STUCK_NANOS = 20_000_000_000L;

    /// A panel that makes up one contact makes up many: the log hears of it once an hour.
    private static final long QUIET_NANOS = 3_600_000_000_000L;

    /// Pixels between a finger and the press that is made of it. They differ by rounding only.
    private static final double SAME_PLACE = 4;

    private final SequencedMap<Long, PointerInput> touches = new LinkedHashMap<>();
    private final Deque<Owed> owed = new ArrayDeque<>();
    private @Nullable Owed leader;
    private @Nullable PointerInput unexplained;
    /// The finger that the pressed mouse is made of; null if nobody knows.
    private @Nullable PointerInput followed;

    private boolean several;
    private boolean mouseDown;
    private long tellNext = Long.MIN_VALUE;
    private PointerInput mouse = new PointerInput(Source.MOUSE, 0, Kind.UP, 0, 0, 0, 0);

    /// A press that the mouse still has to make of a first finger.
    private static final class Owed {

        private final PointerInput finger;
        private boolean mute;

        Owed(PointerInput finger) {
            this.finger = finger;
        }
    }

    /// @return what the recogniser is to see
    public List<PointerInput> accept(PointerInput input) {
        var passed = new ArrayList<PointerInput>();
        forgetStuck(input.nanos(), passed);
        switch (input.source()) {
            case MOUSE -> mouse(input, passed);
            case TOUCH -> touch(input, passed);
        }
        return List.copyOf(passed);
    }

    /// Forgets what is down, as when the window loses its input. What the mouse will still make of it is mute.
    public void reset() {
        owed.forEach(press -> press.mute = true);
        leader = null;
        touches.clear();
        several = false;
        mouseDown = false;
        followed = null;
    }

    private void mouse(PointerInput input, List<PointerInput> passed) {
        if (input.kind() == Kind.DOWN) {
            press(input, passed);
        } else if (mouseDown && input.kind() == Kind.MOVE && followed == null) {
            pass(input, passed);
        } else if (mouseDown && input.kind() != Kind.MOVE) {
            mouseDown = false;
            // A finger left when it left, however late that is told.
            pass(followed == null ? input : input.at(followed.nanos()), passed);
            followed = null;
        }
    }

    private void press(PointerInput input, List<PointerInput> passed) {
        var explained = explanation(input);
        boolean heard = !several && (explained == null || !explained.mute);
        if (mouseDown && !heard) {
            // The leaving of the press before was lost.
            passed.add(mouse.as(Kind.CANCEL));
        }
        mouseDown = heard;
        followed = null;
        if (heard) {
            pass(explained == null ? input : input.at(explained.finger.nanos()), passed);
            follow(explained == null ? null : touches.get(explained.finger.id()), passed);
        }
    }

    private void pass(PointerInput input, List<PointerInput> passed) {
        mouse = input;
        passed.add(input);
    }

    /// Moves the mouse to where its finger is by now.
    private void follow(@Nullable PointerInput finger, List<PointerInput> passed) {
        followed = finger;
        if (finger != null && Math.hypot(finger.x() - mouse.x(), finger.y() - mouse.y()) > SAME_PLACE / 4) {
            pass(mouse.movedTo(finger), passed);
        }
    }

    private boolean isFollowed(PointerInput touch) {
        return mouseDown && followed != null && followed.id() == touch.id();
    }

    /// What a press is made of, which may have left long ago; null if nobody knows yet.
    private @Nullable Owed explanation(PointerInput press) {
        if (owed.stream().noneMatch(one -> isOne(one.finger, press))) {
            unexplained = press;
            return null;
        }
        // Presses keep the order of their fingers, so those before this one will never come.
        while (!isOne(owed.getFirst().finger, press)) {
            owed.removeFirst();
        }
        return owed.removeFirst();
    }

    private static boolean isOne(PointerInput finger, PointerInput press) {
        return Math.hypot(finger.x() - press.x(), finger.y() - press.y()) <= SAME_PLACE;
    }

    private void touch(PointerInput input, List<PointerInput> passed) {
        var known = touches.get(input.id());
        if (input.kind() == Kind.DOWN) {
            if (known != null) {
                // Its leaving was lost.
                leave(known.as(Kind.CANCEL), passed);
            }
            land(input, passed);
        } else if (known != null) {
            if (input.kind() == Kind.MOVE) {
                touches.put(input.id(), input);
                if (several) {
                    passed.add(input);
                } else if (isFollowed(input)) {
                    follow(input, passed);
                }
            } else {
                leave(input, passed);
            }
        }
    }

    private void land(PointerInput input, List<PointerInput> passed) {
        if (touches.isEmpty()) {
            expectPress(input);
        }
        touches.put(input.id(), input);
        if (several) {
            passed.add(input);
        } else if (touches.size() > 1) {
            several = true;
            muteMouse(passed);
            touches.values().forEach(touch -> passed.add(touch.as(Kind.DOWN)));
        }
    }

    private void expectPress(PointerInput first) {
        if (unexplained != null && isOne(first, unexplained)) {
            leader = null;
            followed = mouseDown ? first : null;
        } else {
            leader = new Owed(first);
            owed.addLast(leader);
        }
        unexplained = null;
    }

    private void leave(PointerInput input, List<PointerInput> passed) {
        touches.remove(input.id());
        if (several) {
            passed.add(input);
        } else if (input.kind() == Kind.CANCEL) {
            muteMouse(passed);
        } else if (isFollowed(input)) {
            follow(input, passed);
        }
        several &= !touches.isEmpty();
    }

    /// Takes back what the mouse has made of these fingers, and what it is still to make.
    private void muteMouse(List<PointerInput> passed) {
        if (leader != null) {
            leader.mute = true;
        }
        if (mouseDown) {
            mouseDown = false;
            followed = null;
            passed.add(mouse.as(Kind.CANCEL));
        }
    }

    private void forgetStuck(long now, List<PointerInput> passed) {
        owed.removeIf(press -> now - press.finger.nanos() > STUCK_NANOS);
        if (unexplained != null && now - unexplained.nanos() > STUCK_NANOS) {
            unexplained = null;
        }
        var stuck = touches.values().stream()
                .filter(touch -> now - touch.nanos() > STUCK_NANOS)
                .toList();
        for (var touch : stuck) {
            tell(touch, now);
            // A lone one is known to the recogniser as the mouse that was made of it.
            leave(touch.as(several ? Kind.UP : Kind.CANCEL), passed);
        }
    }

    private void tell(PointerInput stuck, long now) {
        if (now < tellNext) {
            return;
        }
        tellNext = now + QUIET_NANOS;
        LOG.log(
                Level.WARNING,
                "Something lies on the glass without moving, at {0}, {1} of the map, and no longer counts as a finger."
                        + " If this comes again, wipe the glass dry or plug the panel in anew",
                new Object[] {Math.round(stuck.x()), Math.round(stuck.y())});
    }
}
