package lobby.content;

import java.util.List;

/// What came of reading a folder of content.
public sealed interface ContentResult {

    /// Everything that an editor should put right, file by file, from top to bottom.
    List<ContentProblem> problems();

    /// Good to show, whole or in parts. What is left out is among the problems.
    ///
    /// @param hidden how many enterprises the editor has hidden
    record Loaded(Exhibit exhibit, List<ContentProblem> problems, int hidden) implements ContentResult {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /// Nothing to show. Keep what is on screen.
    ///
    /// @param problem why
    record Rejected(ContentProblem problem, List<ContentProblem> problems) implements ContentResult {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
