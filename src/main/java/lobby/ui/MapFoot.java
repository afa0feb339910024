package lobby.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.geo.Camera;
import lobby.geo.ScaleBar;
import lobby.geo.Unit;
import lobby.map.Cached;

/// What the map says about itself at all times: north, scale, that it is schematic, whose data it is, its review
/// number.
final class MapFoot extends FlowPane {

    private static final double LONGEST_BAR = 180;

    /// Units of the longest bar on a map that is narrower than [#NARROW].
    private static final double SHORTER_BAR = 130;

    private static final double NARROW = 900;

    private final Visit visit;
    private final ObservableValue<Camera> camera;
    private final ObservableValue<Unit> unit;
    private final ScaleSign scale = new ScaleSign();
    private final Label credit = new Label();
    private final Label review = new Label();
    private final VBox north;
    private double longestBar = LONGEST_BAR;

    MapFoot(Visit visit, ObservableValue<Camera> camera, ObservableValue<Unit> unit) {
        this.visit = visit;
        this.camera = camera;
        this.unit = unit;
        getStyleClass().add("map-foot");
        setId("map-foot");
        setAlignment(Pos.BOTTOM_LEFT);
        setMouseTransparent(true);

        var letter = new Label();
        letter.textProperty().bind(visit.texts().saying("map.north"));
        letter.getStyleClass().add("north");
        var arrow = new Region();
        arrow.getStyleClass().add("arrow");
        arrow.rotateProperty().bind(camera.map(now -> -now.bearing()));
        north = new VBox(letter, arrow);
        north.getStyleClass().add("north-arrow");
        north.managedProperty().bind(north.visibleProperty());

        var schematic = new Label();
        schematic.getStyleClass().add("tag");
        schematic.textProperty().bind(visit.texts().saying("map.schematic"));
        credit.getStyleClass().add("credit");
        credit.textProperty()
                .bind(visit.exhibitProperty()
                        .map(shown -> shown.catalog().pack().map().credit()));
        review.getStyleClass().add("credit");
        review.textProperty()
                .bind(visit.texts()
                        .languageProperty()
                        .flatMap(_ -> visit.exhibitProperty().map(shown -> {
                            var number = shown.catalog().pack().map().reviewNumber();
                            return number == null ? "" : visit.texts().say("map.review", number);
                        })));
        review.visibleProperty().bind(review.textProperty().isNotEmpty());
        review.managedProperty().bind(review.visibleProperty());
        credit.setWrapText(true);
        review.setWrapText(true);
        getChildren().addAll(north, scale, schematic, credit, review);
        // Words with a halo are drawn once, and copied while the map moves below them.
        List.of(schematic, credit, review).forEach(Cached::inWindow);

        camera.addListener((_, _, _) -> measure());
        unit.addListener((_, _, _) -> measure());
        visit.texts().languageProperty().addListener((_, _, _) -> measure());
        measure();
    }

    /// Shown where no compass is.
    BooleanProperty northProperty() {
        return north.visibleProperty();
    }

    /// On one line, if the map has room for it.
    ///
    /// @param room pixels
    double widthWithin(double room) {
        longestBar = room < unit.getValue().px(NARROW) ? SHORTER_BAR : LONGEST_BAR;
        measure();
        credit.setMaxWidth(room);
        review.setMaxWidth(room);
        double gaps = 0;
        double line = snappedLeftInset() + snappedRightInset();
        for (var part : getManagedChildren()) {
            line += gaps + snapSizeX(part.prefWidth(-1));
            gaps = snapSpaceX(getHgap());
        }
        return Math.min(room, line);
    }

    private void measure() {
        var bar = ScaleBar.of(camera.getValue().metresPerUnit(), longestBar);
        var metres = (int) bar.metres();
        scale.show(
                metres >= 1000
                        ? visit.texts().say("map.kilometres", metres / 1000)
                        : visit.texts().say("map.metres", metres),
                unit.getValue().px(bar.units()),
                unit.getValue().px(longestBar));
    }

    /// A bar and how long it is on the ground. As wide as the longest bar, whatever it shows: so nothing around it
    /// moves and nothing is laid out while the map zooms.
    private static final class ScaleSign extends Region {

        private final Label length = new Label();
        private final Region bar = new Region();
        private double barWidth;
        private double longest;

        ScaleSign() {
            getStyleClass().add("scale");
            bar.getStyleClass().add("bar");
            length.setManaged(false);
            Cached.inWindow(length);
            bar.setManaged(false);
            getChildren().addAll(length, bar);
        }

        void show(String words, double width, double longestWidth) {
            barWidth = width;
            if (!words.equals(length.getText())) {
                length.setText(words);
                length.applyCss();
                length.autosize();
            }
            if (longest != longestWidth) {
                longest = longestWidth;
                requestLayout();
            }
            bar.resize(barWidth, bar.getHeight());
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.max(longest, length.prefWidth(-1));
        }

        @Override
        protected double computePrefHeight(double width) {
            return length.prefHeight(-1) + getInsets().getTop() + barHeight();
        }

        private double barHeight() {
            return Math.max(bar.minHeight(-1), bar.prefHeight(-1));
        }

        @Override
        protected void layoutChildren() {
            length.autosize();
            double height = barHeight();
            bar.resizeRelocate(0, getHeight() - height, barWidth, height);
        }
    }
}
