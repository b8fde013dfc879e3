package org.malha.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as a page shows it.
 *
 * @param place by which it is called in its room
 * @param words none where somebody passed, or where it is hidden from the viewer
 * @param hidden whether somebody flagged it and nobody decided that it may be read
 * @param stays why it stays hidden, once that is decided; null otherwise
 * @param kept what its author kept although the finder marked it, for the chair
 * @param on the day; null while it is a draft
 * @param answers what whoever presents answered to it
 */
public record Said(
    int place,
    RoomHead.Mask mask,
    Prompt prompt,
    Written words,
    boolean hidden,
    Flag.@Nullable Reason stays,
    List<KeptKind> kept,
    @Nullable LocalDate on,
    List<Said> answers) {}
