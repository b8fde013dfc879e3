/**
 * Reading the text out of a file that somebody brings, and nothing else: the file is not kept, its
 * properties are not looked at, and neither its name nor a word of it goes to a disk or a log.
 *
 * <p>Files are read by {@link org.malha.documents.child}, a program of its own that is started for
 * one file and ends with it ({@code ReaderProcess}), with little memory, little time and no network
 * (ADR 0024). What its parsers write in between lies in the memory of the machine ({@code
 * MemoryFolder}) and is overwritten. This room is on the ground floor and knows no feature; no room
 * but the child knows Tika. Start reading at {@link org.malha.documents.Extraction}.
 */
@NullMarked
package org.malha.documents;

import org.jspecify.annotations.NullMarked;
