package org.malha.cases;

import org.malha.web.View;

/**
 * The charter of the rooms.
 *
 * @param signed whether the viewer accepted it
 * @param chair whether they are ready to chair
 * @param version that counts
 * @param keepDays for how many days after its end a room is kept at most
 */
public record CaseCharterPage(boolean signed, boolean chair, int version, int keepDays)
    implements View {}
