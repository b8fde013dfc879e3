package org.malha.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as a page shows it.
 *
 * @param place by which it is called in its room
 * @param words empty where somebody passed, or where it is hidden from the viewer
 * @param hidden whether somebody flagged it and nobody has decided
 * @param on the day; null while it is a draft
 * @param answers what whoever presents answered to it
 */
public record Said(
    int place,
    RoomHead.Mask mask,
    Prompt prompt,
    String words,
    boolean hidden,
    @Nullable LocalDate on,
    List<Said> answers) {}
