package lobby.ui.part;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Equal columns side by side, filled row by row, whose words wrap within them.
public final class Columns extends GridPane {

    private static final double WHOLE = 100;

    private int count = 1;

    public Columns() {
        getStyleClass().add("columns");
        setCount(1);
    }

    /// @param count how many columns, at least 1
    /// @param nodes fill them, row by row
    public static Columns of(int count, List<? extends Node> nodes) {
        var columns = new Columns();
        columns.setCount(count);
        columns.fill(nodes);
        return columns;
    }

    public int getCount() {
        return count;
    }

    /// To be set before they are filled.
    public void setCount(int columns) {
        count = columns;
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(WHOLE / columns);
            column.setHalignment(HPos.LEFT);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
    }

    public void fill(List<? extends Node> nodes) {
        getChildren().clear();
        for (int i = 0; i < nodes.size(); i++) {
            GridPane.setValignment(nodes.get(i), VPos.TOP);
            add(nodes.get(i), i % count, i / count);
        }
    }
}
