/**
 * The review step: how a text about a situation becomes one that may be kept and shown.
 *
 * <p>Start at {@link org.malha.cases.release.Review}. A {@link org.malha.cases.release.Draft} of
 * several fields is examined as one text, so that "Pessoa A" is the same person in all of them.
 * Equal words make one {@link org.malha.cases.release.Passage}; its author decides each ({@link
 * org.malha.cases.release.Decisions}), marks more by hand, and sees the text as it will read.
 * {@link org.malha.cases.release.Review#release} examines what came out once more and answers
 * either the {@link org.malha.cases.release.Released} texts or why not, with the places.
 *
 * <p>A {@link org.malha.cases.release.ReleasedText} is made here and nowhere else: whoever holds
 * one knows that it was reviewed. It leaves the memory only through a {@link
 * org.malha.cases.release.Seal}. Sealing is authenticated encryption, so what can be opened is what
 * was sealed, and what was sealed here was released: opening makes no text out of anything else.
 *
 * <p>Nothing here knows the web or a database, keeps a text, or prints one: records that hold text
 * of a draft say nothing of it in {@code toString}. Not here: how identifiers are found ({@link
 * org.malha.cases.deidentify}), the pages ({@code cases}), who reads what.
 */
@NullMarked
package org.malha.cases.release;

import org.jspecify.annotations.NullMarked;
