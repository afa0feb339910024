package lobby.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lobby.content.ContentProblem.Weight;
import lobby.json.JsonDocument;
import lobby.json.JsonFault;
import lobby.json.JsonPlace;
import org.jspecify.annotations.Nullable;

/// Collects what is found wrong, and looks up the lines at the end.
final class Findings {

    /// A file that is wrong throughout is told to be so, not listed line by line.
    static final int MOST_PER_FILE = 200;

    private final Map<String, List<ContentProblem>> byFile = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void problem(String file, String pointer, String words) {
        add(new ContentProblem(file, pointer, 1, 1, Weight.PROBLEM, words));
    }

    void advice(String file, String pointer, String words) {
        add(new ContentProblem(file, pointer, 1, 1, Weight.ADVICE, words));
    }

    /// A file that could not be read.
    ///
    /// @param cost what is shown without it
    void add(String file, JsonFault fault, String cost) {
        add(new ContentProblem(
                file, "", fault.line(), fault.column(), Weight.PROBLEM, "%s; %s".formatted(fault.words(), cost)));
    }

    /// What did not keep a file from being read.
    void remarks(String file, JsonDocument document) {
        for (var remark : document.remarks()) {
            add(new ContentProblem(file, "", remark.line(), remark.column(), Weight.PROBLEM, remark.words()));
        }
        for (var pointer : document.definedTwice()) {
            problem(
                    file,
                    pointer,
                    "the key \"%s\" stands twice in the same { }: the last one counts, take the other out"
                            .formatted(pointer.substring(pointer.lastIndexOf('/') + 1)));
        }
    }

    /// Whether more problems of this file are only counted.
    boolean isFull(String file) {
        return counts.getOrDefault(file, 0) >= MOST_PER_FILE;
    }

    void add(ContentProblem problem) {
        if (counts.merge(problem.file(), 1, Integer::sum) <= MOST_PER_FILE) {
            byFile.computeIfAbsent(problem.file(), _ -> new ArrayList<>()).add(problem);
        }
    }

    /// These and others together.
    Findings with(Findings others) {
        var both = new Findings();
        for (var findings : List.of(this, others)) {
            findings.byFile.forEach((file, problems) -> {
                both.byFile.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(problems);
                both.counts.merge(file, findings.counts.getOrDefault(file, 0), Integer::sum);
            });
        }
        return both;
    }

    /// All problems by file, each file from top to bottom.
    ///
    /// @param documents by file, to look up where the pointers lead
    List<ContentProblem> located(Map<String, JsonDocument> documents) {
        var all = new ArrayList<ContentProblem>();
        byFile.forEach((file, found) -> {
            var document = documents.get(file);
            all.addAll(document == null ? found : located(found, document));
            int more = counts.getOrDefault(file, 0) - found.size();
            if (more > 0) {
                all.add(ContentProblem.ofFile(file, "and %d more problems in this file".formatted(more)));
            }
        });
        return all;
    }

    private static List<ContentProblem> located(List<ContentProblem> found, JsonDocument document) {
        var places = document.places(found.stream()
                .map(ContentProblem::pointer)
                .filter(pointer -> !pointer.isEmpty())
                .toList());
        return found.stream()
                .map(problem -> at(places.get(problem.pointer()), problem))
                .sorted(Comparator.comparingInt(ContentProblem::line).thenComparingInt(ContentProblem::column))
                .toList();
    }

    private static ContentProblem at(@Nullable JsonPlace place, ContentProblem problem) {
        return place == null
                ? problem
                : new ContentProblem(
                        problem.file(),
                        problem.pointer(),
                        place.line(),
                        place.column(),
                        problem.weight(),
                        problem.words());
    }
}
