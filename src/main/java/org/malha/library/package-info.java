/**
 * The library: practices, country models, recommendations, background, glossary, figures and
 * courses; lessons from cases; what was tried where; and which practice answers which constraint.
 *
 * <p>An item is a text file. Its whole text is a row of the database ({@link
 * org.malha.library.LibraryItem}), filled at start from the content folder, changed by curators
 * afterwards, and exported as it stands (ADR 0013). Pages read the unchanging {@link
 * org.malha.library.Library} that each node makes of all rows and makes anew when one changes
 * ({@link org.malha.library.Shelf}). Start reading at {@link org.malha.library.Item}.
 */
@NullMarked
package org.malha.library;

import org.jspecify.annotations.NullMarked;
