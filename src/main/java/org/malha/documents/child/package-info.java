/**
 * The program that reads one file and ends: it takes the bytes from its standard input, writes the
 * text to its standard output ({@link org.malha.documents.Pipe}) and tells nobody else anything.
 *
 * <p>The only place that knows Tika. It runs in a process of its own with the jars of {@code
 * WEB-INF/tika} on its class path; no class of the portal may be loaded there but those of this
 * package and the few of {@link org.malha.documents} that it names. Start at {@code Main}.
 */
@NullMarked
package org.malha.documents.child;

import org.jspecify.annotations.NullMarked;
