package org.malha.journal;

/**
 * Told in the transaction that writes a row; whoever observes it after success knows that there is
 * something to read.
 */
public record Changed(String kind, long subject) {}
