/**
 * The identifier finder as the portal asks it, within one request and keeping nothing: one {@link
 * org.malha.cases.finder.Finder} for all, a page on which members try it ({@link
 * org.malha.cases.finder.TryResource}), the same for programs, and a note that is brought as a file
 * instead of being pasted ({@link org.malha.cases.finder.BroughtNotes}).
 *
 * <p>How it finds is in {@link org.malha.cases.deidentify}, what is decided about it in {@link
 * org.malha.cases.release}. Nothing here knows a room.
 */
@NullMarked
package org.malha.cases.finder;

import org.jspecify.annotations.NullMarked;
