package org.malha.library;

import java.time.Instant;
import org.malha.web.Language;

/**
 * A post of a group that links to a page of the library.
 *
 * @param title of the constraint under which it stands
 * @param language of that title
 * @param path of the post
 * @param author whoever wrote it
 */
public record LinkedPost(
    String reference,
    String title,
    Language language,
    String path,
    String group,
    String author,
    Instant at) {}
