package lobby.content;

import java.util.List;

/// What an editor is told about a folder of content.
///
/// @param findings one a line, as `file:line:column: words`
/// @param sum the last line
/// @param exitCode 0 clean, 1 with problems, 2 unusable
public record ContentReport(List<String> findings, String sum, int exitCode) {

    public ContentReport {
        findings = List.copyOf(findings);
    }
}
