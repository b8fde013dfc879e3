/**
 * Numbers of something of which few may lead to somebody: what of them is shown, and what not.
 *
 * <p>A count below {@value org.malha.cases.counts.Shown#FEWEST} is never shown, and no other number
 * is shown from which it could be reckoned. {@link org.malha.cases.counts.Suppression} decides that
 * for all lists of one population together. Nothing here knows the portal; ADR 0029 says why it is
 * so.
 */
@NullMarked
package org.malha.cases.counts;

import org.jspecify.annotations.NullMarked;
