package org.malha.documents;

/** What came of reading a file: its text, or why there is none. */
public sealed interface Reading permits Extracted, Refused {}
