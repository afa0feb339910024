package lobby.touch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import lobby.touch.PointerInput.Kind;

/// Makes gestures out of points that land, move and leave, whatever they come from.
///
/// Starts nothing and waits for nothing: each input is answered at once with what it completes. One thread.
public final class GestureRecognizer {

    /// More fingers than a visitor has are no fingers.
    static final int MOST_POINTS = 10;

    private static final long LONGEST_TAP_NANOS = 1_200_000_000L;
    private static final long DOUBLE_TAP_NANOS = 350_000_000L;
    private static final double DOUBLE_TAP_SLOPS = 5;
    private static final long VELOCITY_NANOS = 100_000_000L;
    private static final long STANDSTILL_NANOS = 60_000_000L;
    private static final double FASTEST = 12_000;

    private final double slop;
    private final double palm;
    private final SequencedMap<Long, PointerInput> down = new LinkedHashMap<>();
    private final Deque<PointerInput> trace = new ArrayDeque<>();
    private final List<Gesture> gestures = new ArrayList<>();
    private Phase phase = Phase.IDLE;
    private PointerInput landed = NOWHERE;
    private PointerInput tapped = NOWHERE;

    private static final PointerInput NOWHERE =
            new PointerInput(PointerInput.Source.MOUSE, -1, Kind.CANCEL, -1e9, -1e9, 0, Long.MIN_VALUE / 2);

    private enum Phase {
        IDLE,
        PRESSED,
        DRAGGING,
        PINCHING
    }

    /// @param slop pixels a finger may wander and still tap: some 3 mm
    /// @param palm pixels from which a contact is a palm and not a finger: some 40 mm
    public GestureRecognizer(double slop, double palm) {
        this.slop = slop;
        this.palm = palm;
    }

    /// @return the gestures that this input completes, in order; often none
    public List<Gesture> accept(PointerInput input) {
        gestures.clear();
        switch (input.kind()) {
            case DOWN -> land(input);
            case MOVE -> move(input);
            case UP -> leave(input);
            case CANCEL -> {
                if (down.containsKey(input.id())) {
                    forgetAll();
                }
            }
        }
        return List.copyOf(gestures);
    }

    /// Forgets every point, as when the surface goes away. What was going on ends without a tap.
    public List<Gesture> reset() {
        gestures.clear();
        forgetAll();
        return List.copyOf(gestures);
    }

    /// How many points are down and count.
    public int points() {
        return down.size();
    }

    private void land(PointerInput input) {
        if (down.containsKey(input.id())) {
            // Its leaving was lost; nobody can say what the rest was meant to be.
            forgetAll();
        }
        if (input.size() > palm || down.size() >= MOST_POINTS) {
            return;
        }
        down.put(input.id(), input);
        switch (phase) {
            case IDLE -> {
                phase = Phase.PRESSED;
                landed = input;
                gestures.add(new Gesture.Press(input.x(), input.y()));
            }
            case PRESSED -> beginPinch();
            case DRAGGING -> {
                gestures.add(new Gesture.DragEnd(0, 0));
                beginPinch();
            }
            case PINCHING -> {
                // A third finger lies there and waits until it is needed.
            }
        }
    }

    private void move(PointerInput input) {
        if (down.replace(input.id(), input) == null) {
            return;
        }
        if (phase == Phase.PRESSED && distance(landed, input) > slop) {
            beginDrag(landed);
        }
        switch (phase) {
            case DRAGGING -> {
                note(input);
                gestures.add(new Gesture.Drag(input.x(), input.y()));
            }
            case PINCHING -> {
                if (pair().contains(input)) {
                    var pair = pair();
                    gestures.add(new Gesture.Pinch(
                            pair.getFirst().x(),
                            pair.getFirst().y(),
                            pair.getLast().x(),
                            pair.getLast().y()));
                }
            }
            default -> {
                // A finger that rests.
            }
        }
    }

    private void leave(PointerInput input) {
        if (!down.containsKey(input.id())) {
            return;
        }
        // The last move may be in nothing but the leaving.
        move(input);
        boolean pulled = phase == Phase.PINCHING && pair().contains(input);
        down.remove(input.id());
        switch (phase) {
            case PRESSED -> tap(input);
            case DRAGGING -> gestures.add(velocity(input));
            case PINCHING -> {
                if (pulled) {
                    gestures.add(new Gesture.PinchEnd());
                    if (down.size() > 1) {
                        beginPinch();
                    } else if (down.size() == 1) {
                        beginDrag(down.firstEntry().getValue());
                    }
                }
            }
            case IDLE -> {
                // Cannot be: a point is down only in another phase.
            }
        }
        if (down.isEmpty()) {
            rest();
        }
    }

    private void tap(PointerInput input) {
        if (input.nanos() - landed.nanos() > LONGEST_TAP_NANOS) {
            return;
        }
        boolean second = input.nanos() - tapped.nanos() <= DOUBLE_TAP_NANOS
                && distance(tapped, input) <= DOUBLE_TAP_SLOPS * slop;
        // At the place where it landed: a finger rolls off before it leaves.
        gestures.add(second ? new Gesture.DoubleTap(landed.x(), landed.y()) : new Gesture.Tap(landed.x(), landed.y()));
        tapped = second ? NOWHERE : input;
    }

    private void beginDrag(PointerInput from) {
        phase = Phase.DRAGGING;
        trace.clear();
        note(from);
        gestures.add(new Gesture.DragBegin(from.x(), from.y()));
    }

    private void beginPinch() {
        phase = Phase.PINCHING;
        var pair = pair();
        gestures.add(new Gesture.PinchBegin(
                pair.getFirst().x(),
                pair.getFirst().y(),
                pair.getLast().x(),
                pair.getLast().y()));
    }

    /// The two fingers that have been down longest.
    private List<PointerInput> pair() {
        return down.values().stream().limit(2).toList();
    }

    private void note(PointerInput input) {
        trace.addLast(input);
        while (trace.size() > 1 && input.nanos() - trace.getFirst().nanos() > VELOCITY_NANOS) {
            trace.removeFirst();
        }
    }

    private Gesture.DragEnd velocity(PointerInput left) {
        // The leaving itself was noted as a move, at the place of the last one if the finger had stopped.
        var first = trace.getFirst();
        long passed = left.nanos() - first.nanos();
        boolean stood = trace.stream()
                .filter(input -> distance(input, left) > slop / 4)
                .allMatch(input -> left.nanos() - input.nanos() > STANDSTILL_NANOS);
        if (stood || passed <= 0) {
            return new Gesture.DragEnd(0, 0);
        }
        double perSecond = 1e9 / passed;
        double velocityX = (left.x() - first.x()) * perSecond;
        double velocityY = (left.y() - first.y()) * perSecond;
        double tamed = Math.min(1, FASTEST / Math.hypot(velocityX, velocityY));
        return new Gesture.DragEnd(velocityX * tamed, velocityY * tamed);
    }

    private void forgetAll() {
        switch (phase) {
            case DRAGGING -> gestures.add(new Gesture.DragEnd(0, 0));
            case PINCHING -> gestures.add(new Gesture.PinchEnd());
            default -> {
                // Nothing has begun that must end.
            }
        }
        down.clear();
        if (phase != Phase.IDLE) {
            rest();
        }
    }

    private void rest() {
        phase = Phase.IDLE;
        trace.clear();
        gestures.add(new Gesture.Release());
    }

    private static double distance(PointerInput one, PointerInput other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
