/**
 * The identifier finder: text of social-care professionals goes in, every passage that could lead
 * to a person comes out marked, with a replacement that keeps the story readable. It works by
 * itself: no web, no database, no container, no network, no log, and it keeps nothing of a text.
 *
 * <p>Start at {@link org.malha.cases.deidentify.Deidentifier}. A text is first read into a {@code
 * Reading} (one normal form, with the way back to the offsets of the text as sent); {@code
 * Recogniser}s add {@code Span}s to it, and {@code SecondOpinion} what those left; {@code Spans}
 * merges them; {@code Replacements} writes the text that may be shown and {@code Residue} says what
 * may still lead to a person. What counts as an identifier, and how well each is found, is in
 * {@code docs/deidentification.md}.
 *
 * <p>Not here: the pages and the API (room {@code cases}), and the quick guard of ordinary text
 * fields ({@code web.IdentifierGuard}).
 */
@NullMarked
package org.malha.cases.deidentify;

import org.jspecify.annotations.NullMarked;
