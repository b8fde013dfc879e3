package org.malha.cases;

import java.util.List;
import org.malha.web.View;

/**
 * For whoever presented a situation that was not released yet.
 *
 * @param why the chair gave it back; empty when they did not
 */
public record PresentedPage(RoomHead head, SituationPart situation, List<ReturnReason> why)
    implements View {}
