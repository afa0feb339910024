/// The shell: navigation, FXML loading, styles; below it one package for each screen.
@NullMarked
package lobby.ui;

import org.jspecify.annotations.NullMarked;
