package org.malha.discussions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Mandate;
import org.malha.web.Form;

/**
 * One page of a discussion as this viewer sees it, with every decision made; printed by {@code
 * discussions/thread.jte} inside the page of whatever owns the discussion.
 *
 * @param discussion its id
 * @param place where it stands and what the viewer may do
 * @param total how many posts the whole discussion has
 * @param form the reply being written, with its problems
 * @param mandates through which the viewer may speak
 */
public record Thread(
    long discussion,
    Place place,
    int total,
    Form form,
    List<Mandate> mandates,
    @Nullable Long answering) {}
