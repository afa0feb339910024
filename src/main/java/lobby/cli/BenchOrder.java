package lobby.cli;

import java.time.Duration;

/// How to measure the map in motion.
///
/// @param size of the picture
/// @param length of each movement in each run
/// @param runs that count, at least 1
/// @param markers how many made-up ones are put on the map, 0 or more
/// @param software whether the pipeline without a graphics card is measured even if there is one
/// @param json whether the figures are printed for programs
public record BenchOrder(PixelSize size, Duration length, int runs, int markers, boolean software, boolean json) {}
