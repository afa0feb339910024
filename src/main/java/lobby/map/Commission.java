package lobby.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lobby.geo.Box;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import org.jspecify.annotations.Nullable;

/// Has the worker paint what the map lacks, one thing at a time, and shows what comes.
///
/// At rest the picture first, then the names, then the picture's margin and a coarse picture of the whole map. What is
/// missing is asked anew whenever something has come, so the newest view wins. JavaFX thread only.
final class Commission {

    /// Seconds before the end of a flight from which the picture of its end is painted.
    private static final double PICTURE_BEFORE_END = 0.3;

    private final Worker worker;
    private final Painting painting;
    private final BaseLayer base;
    private final LabelLayer labels;
    private final Client client;
    private boolean underWay;
    private int generation;
    private @Nullable Coming coming;

    /// Who has it painted.
    interface Client {

        /// What is to be seen now; null for nothing.
        @Nullable
        Moment moment();

        /// Where no label may stand in a view, pixels.
        List<Box> taken(Viewport view);

        /// Something has come, and is shown.
        void arrived();
    }

    /// What the map is about.
    ///
    /// @param all what the map covers
    /// @param end the view to which it flies; null if it does not
    /// @param left seconds of that flight
    /// @param isStill whether it neither moves nor is held
    /// @param softly whether names come and go in the fractions of a second that follow
    record Moment(
            MapScene scene,
            WorldBounds all,
            Viewport view,
            @Nullable Viewport end,
            double left,
            boolean isStill,
            boolean softly) {}

    private record Job<T>(Supplier<T> paint, Consumer<T> show) {}

    /// Labels that are ready, and are shown when the flight comes to its end.
    private record Coming(List<LabelSprite> labels, LabelLayer.Occasion occasion) {}

    Commission(Worker worker, Painting painting, BaseLayer base, LabelLayer labels, Client client) {
        this.worker = worker;
        this.painting = painting;
        this.base = base;
        this.labels = labels;
        this.client = client;
    }

    /// Asks for what is missing now; what is missing when it has come is asked for then.
    void order() {
        var moment = client.moment();
        if (underWay || moment == null) {
            return;
        }
        var job = missing(moment, base.spare());
        if (job == null && moment.isStill()) {
            job = beyond(moment);
        }
        if (job != null) {
            begin(job);
        }
    }

    /// Paints all that is missing at rest before it returns.
    void paintNow() {
        cancel();
        var moment = client.moment();
        while (moment != null) {
            // Not into pixels that the worker may still be painting.
            var job = missing(moment, null);
            if (job == null) {
                return;
            }
            carryOut(job);
            moment = client.moment();
        }
    }

    private static <T> void carryOut(Job<T> job) {
        job.show().accept(job.paint().get());
    }

    /// What is under way is not shown any more when it comes.
    void cancel() {
        generation++;
        underWay = false;
    }

    /// Forgets the labels of the end of a flight.
    void forgetEnd() {
        coming = null;
    }

    /// Shows the labels of the end of a flight if they are ready.
    ///
    /// @return whether they are shown now
    boolean showEnd() {
        var ready = coming;
        if (ready == null) {
            return false;
        }
        coming = null;
        labels.show(ready.labels(), ready.occasion(), true);
        return true;
    }

    private <T> void begin(Job<T> job) {
        int ordered = generation;
        underWay = true;
        boolean willCome = worker.work(job.paint(), painted -> {
            if (ordered != generation) {
                return;
            }
            underWay = false;
            if (painted != null) {
                job.show().accept(painted);
            }
            client.arrived();
            if (painted != null) {
                order();
            }
        });
        underWay &= willCome;
    }

    /// @param reuse pixels of a picture that is no longer shown
    private @Nullable Job<?> missing(Moment moment, @Nullable Pixels reuse) {
        var scene = moment.scene();
        var view = moment.view();
        var end = moment.end();
        if (end != null) {
            // The labels of its end first, or the pictures on the way would leave no time for them.
            boolean areReady = labels.isPlacedFor(end)
                    || (coming != null && coming.occasion().screen().equals(end));
            if (!areReady) {
                return labels(moment, end);
            }
            if (moment.left() <= PICTURE_BEFORE_END) {
                return base.isExact(scene, end) ? null : picture(scene, end, reuse);
            }
        } else if (moment.isStill()) {
            return base.isExact(scene, view)
                    ? labels(moment, view)
                    : ordered(scene, view, BaseLayer.withMargin(view, BaseLayer.SMALL_MARGIN), reuse);
        }
        if (!base.serves(scene, view)) {
            return ordered(scene, view, base.onTheMove(scene, view), reuse);
        }
        return end == null && labels.areWornOut(view) ? labels(moment, view) : null;
    }

    private Job<BasePicture> picture(MapScene scene, Viewport view, @Nullable Pixels reuse) {
        return ordered(scene, view, base.withMargin(scene, view), reuse);
    }

    private Job<BasePicture> ordered(MapScene scene, Viewport screen, Viewport wanted, @Nullable Pixels reuse) {
        var before = base.sharing(scene, wanted);
        return new Job<>(
                () -> painting.picture(scene, wanted, BaseLayer.room(wanted, screen, reuse), before),
                picture -> base.show(picture, scene));
    }

    private @Nullable Job<List<LabelSprite>> labels(Moment moment, Viewport screen) {
        var scene = moment.scene();
        var occasion = new LabelLayer.Occasion(scene, screen, client.taken(screen));
        if (labels.isPlacedFor(occasion)) {
            return null;
        }
        var previous = labels.sprites();
        boolean moving = moment.end() == null && !moment.isStill();
        return new Job<>(
                () -> painting.labels(scene, screen, occasion.taken(), previous, moving),
                placed -> show(placed, occasion));
    }

    private void show(List<LabelSprite> placed, LabelLayer.Occasion occasion) {
        var now = client.moment();
        var end = now == null ? null : now.end();
        if (occasion.screen().equals(end)) {
            coming = new Coming(placed, occasion);
        } else if (end == null) {
            labels.show(placed, occasion, now != null && now.softly());
        }
    }

    /// What a hand may lay bare that is not there yet.
    private @Nullable Job<BasePicture> beyond(Moment moment) {
        var scene = moment.scene();
        var view = moment.view();
        if (!base.isCentred(scene, view)) {
            return picture(scene, view, base.spare());
        }
        return base.hasOverview(scene, view.camera().bearing())
                ? null
                : new Job<>(
                        () -> painting.picture(
                                scene, Painting.overview(moment.all(), view.camera(), view.unit()), null, null),
                        picture -> base.showOverview(picture, scene));
    }
}
