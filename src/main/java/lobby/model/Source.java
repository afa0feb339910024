package lobby.model;

import org.jspecify.annotations.Nullable;

/// Who says something, and where it can be read.
///
/// On the screen stand `display`, `date`, and, where allowed, title and address; the rest is for editors.
///
/// @param display who says it, as visitors read it
/// @param date when; null if the source is undated
/// @param title its heading; null if not known
/// @param showTitle whether visitors see the title
/// @param publisher for editors; null if not known
/// @param address where it was read; null if nowhere
/// @param showAddress whether visitors see the address, as text
/// @param note for editors; null for none
public record Source(
        String id,
        LocalizedText display,
        @Nullable AsOf date,
        @Nullable String title,
        boolean showTitle,
        @Nullable String publisher,
        @Nullable String address,
        boolean showAddress,
        @Nullable String note) {}
