package org.malha.cases;

import org.malha.web.View;

/** Asks whoever presented a situation whether its room is to be erased at once. */
public record EraseRoomPage(RoomHead head) implements View {}
