package org.malha.cases;

/**
 * Fired in the transaction in which somebody looked at their rooms, or lost the last of them: what
 * they were told of the rooms is of no use any more.
 */
public record Looked(long person) {}
