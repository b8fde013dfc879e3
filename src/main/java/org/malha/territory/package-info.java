/**
 * Where Portugal's municipalities are: the 308 of them, the inter-municipal entities that they
 * form, NUTS III, districts and the social-security bodies that serve them.
 *
 * <p>Reference data that nobody edits (ADR 0006): packed as CSV, held in memory by {@link
 * org.malha.territory.Territory}, mirrored into two tables so that other tables can point at a
 * municipality. Sources and uncertainties are told in {@code docs/territory.md}.
 */
@NullMarked
package org.malha.territory;

import org.jspecify.annotations.NullMarked;
