/**
 * Content that is written in files and comes with the portal, or from the folder that the settings
 * name: Markdown with front matter, and vocabularies.
 *
 * <p>Reads folders, files and YAML, and says of every file that cannot be used what is wrong and in
 * which line; one bad file never stops the others. What the files mean is for the rooms above:
 * {@code constraints} reads the reported constraints, {@code library} all the rest. Start reading
 * at {@link org.malha.content.ContentFolder}.
 */
@NullMarked
package org.malha.content;

import org.jspecify.annotations.NullMarked;
