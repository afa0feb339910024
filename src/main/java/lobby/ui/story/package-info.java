/// How it came about: a timeline, and what was done on the chosen day.
@NullMarked
package lobby.ui.story;

import org.jspecify.annotations.NullMarked;
