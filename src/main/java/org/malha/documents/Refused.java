package org.malha.documents;

/** There is no text, and this is why. */
public record Refused(Why why) implements Reading {}
