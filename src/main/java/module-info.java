/// The lobby kiosk.
module lobby {
    requires java.desktop;
    requires java.logging;
    requires jdk.management;
    requires javafx.controls;
    requires javafx.fxml;
    requires com.google.gson;
    requires info.picocli;
    requires io.nayuki.qrcodegen;
    requires static org.jspecify;

    exports lobby.app;

    opens lobby.cli to
            info.picocli;
    opens lobby.ui.attract to
            javafx.fxml;
    opens lobby.ui.cluster to
            javafx.fxml;
    opens lobby.ui.comfort to
            javafx.fxml;
    opens lobby.ui.enterprise to
            javafx.fxml;
    opens lobby.ui.enterprises to
            javafx.fxml;
    opens lobby.ui.goals to
            javafx.fxml;
    opens lobby.ui.home to
            javafx.fxml;
    opens lobby.ui.industries to
            javafx.fxml;
    opens lobby.ui.maplist to
            javafx.fxml;
    opens lobby.ui.part to
            javafx.fxml;
    opens lobby.ui.presenter to
            javafx.fxml;
    opens lobby.ui.place to
            javafx.fxml;
    opens lobby.ui.sources to
            javafx.fxml;
    opens lobby.ui.stillthere to
            javafx.fxml;
    opens lobby.ui.story to
            javafx.fxml;
}
