package org.malha.cases;

import org.malha.web.View;

/**
 * For whoever was drawn as chair: what it means, yes or no. The situation is not on it.
 *
 * @param patience for how many days the answer is waited for
 */
public record DrawnPage(RoomHead head, int patience) implements View {}
