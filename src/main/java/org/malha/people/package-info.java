/**
 * The directory: who is here and for whom they speak, for people who have signed in.
 *
 * <p>It shows names, jobs, organisations and the groups that the reader reads too; never an
 * address, and nobody who chose to stay out. What administrators see of people is in {@code
 * accounts}. Start at {@link org.malha.people.Listing}.
 */
@NullMarked
package org.malha.people;

import org.jspecify.annotations.NullMarked;
