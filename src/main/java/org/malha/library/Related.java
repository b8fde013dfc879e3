package org.malha.library;

import java.util.List;

/**
 * A list of what belongs to an item.
 *
 * @param key the message key of its heading
 */
public record Related(String key, List<Link> links) {}
