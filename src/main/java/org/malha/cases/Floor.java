package org.malha.cases;

/**
 * What somebody finds who wants to speak in a room.
 *
 * @param free whether what they say may be sent at once: it is their turn, or goes without turns
 * @param heard what was released in the room so far, situation first; empty where they read none
 * @param asked the question that they answer; none where they answer none
 */
record Floor(boolean free, String heard, Written asked) {}
