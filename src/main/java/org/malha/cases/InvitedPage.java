package org.malha.cases;

import org.malha.web.View;

/**
 * For whoever was invited: what it means, yes or no. The situation is not on it.
 *
 * @param keepDays for how many days after its end the room is kept
 */
public record InvitedPage(RoomHead head, int keepDays) implements View {}
