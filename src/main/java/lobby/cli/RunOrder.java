package lobby.cli;

import java.util.Map;

/// What the command line said of how to run; nothing of it is checked yet.
///
/// @param settings only what was given
/// @param exitAfterFirstFrame whether to end as soon as the first screen was drawn, as tests of the packaged kiosk do
public record RunOrder(Map<Setting, String> settings, boolean exitAfterFirstFrame) {

    public RunOrder {
        settings = Map.copyOf(settings);
    }
}
