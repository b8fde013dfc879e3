/**
 * One append-only table of "this thing changed": kind, id, when; written in the transaction of the
 * change.
 *
 * <p>Whoever must follow changes (the search index, notices, mail) reads it from a position of its
 * own and asks the feature for the thing as it now stands. Knows no feature. Start at {@link
 * org.malha.journal.Journal}, which writes, and {@link org.malha.journal.Rows}, which reads. Who
 * follows it does so in a {@link org.malha.journal.Worker}, and reads as far back as {@link
 * org.malha.journal.Lookback} says.
 */
@NullMarked
package org.malha.journal;

import org.jspecify.annotations.NullMarked;
