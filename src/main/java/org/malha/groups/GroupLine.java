package org.malha.groups;

/**
 * One group in the list.
 *
 * @param member whether the reader belongs
 * @param present how many municipalities of its territory are represented
 * @param total how many it has
 * @param waiting whether the reader has asked to join and waits for an answer
 * @param mayAsk whether the reader may ask to join
 */
public record GroupLine(
    String path,
    String name,
    String purpose,
    String visibility,
    TerritoryName territory,
    int members,
    int present,
    int total,
    boolean member,
    boolean facilitates,
    boolean waiting,
    boolean mayAsk) {}
