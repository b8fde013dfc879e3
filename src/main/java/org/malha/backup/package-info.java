/**
 * Everything the portal holds as one file, and that file as a portal again, on another machine or
 * on the other database.
 *
 * <p>The file is a zip that holds a bag (RFC 8493): one tab-separated file per table, the uploaded
 * files, and the SHA-256 of each. {@link org.malha.backup.Command} is what {@code java -jar
 * malha.jar backup} runs, outside of any server; {@link org.malha.backup.Door} is how it asks a
 * running portal whose embedded database nobody else can open. Knows tables, never features: what a
 * table means is nothing to it. Start reading at {@link org.malha.backup.Backup} and {@link
 * org.malha.backup.Restore}.
 */
@NullMarked
package org.malha.backup;

import org.jspecify.annotations.NullMarked;
