/**
 * What this node tells whoever looks after it: how many requests it has answered and how fast, SQL,
 * how far the search is behind, sessions, memory. Text in the OpenMetrics form at {@code /metrics}.
 *
 * <p>Counts only, never who or what. Each room counts for itself ({@link org.malha.web.Traffic},
 * {@link org.malha.database.Statements}, {@link org.malha.search.Shelf}); this one asks them.
 */
@NullMarked
package org.malha.metrics;

import org.jspecify.annotations.NullMarked;
