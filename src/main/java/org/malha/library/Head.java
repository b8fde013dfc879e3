package org.malha.library;

import java.util.List;
import org.malha.content.Words;
import org.malha.content.Yaml;

/**
 * What every item has.
 *
 * @param id by which others point at it; the last part of its address
 * @param file its path inside the content folder
 * @param summary in a sentence or two
 * @param references all that it points at, in the order of the file
 * @param front as it was written, to tell lines
 */
public record Head(
    Kind kind,
    String id,
    String file,
    Words title,
    Words summary,
    List<Source> sources,
    String licence,
    List<Reference> references,
    Yaml front) {}
