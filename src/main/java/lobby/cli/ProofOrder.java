package lobby.cli;

import java.nio.file.Path;

/// What to proof.
///
/// @param content a folder with `seeds/` and `assets/`
/// @param out the folder the report goes to, made if it is missing
/// @param full whether each entry is looked at, not only a sample of many like ones
public record ProofOrder(Path content, Path out, boolean full) {}
