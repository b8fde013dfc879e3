package org.malha.discussions;

import java.util.Set;

/**
 * Where a discussion stands and what this viewer may do there; its owner answers it.
 *
 * @param path of the page that shows it, without language prefix: {@code
 *     /constrangimentos/12-extracao-de-dados}
 * @param title of what is discussed
 * @param mayWrite whether the viewer may post, mark as useful and report
 * @param mayModerate whether the viewer may hide posts and decide reports
 * @param readers ids of the people who may be mentioned
 */
public record Place(
    String path, String title, boolean mayWrite, boolean mayModerate, Set<Long> readers) {}
