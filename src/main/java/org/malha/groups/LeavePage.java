package org.malha.groups;

import org.malha.web.View;

/**
 * Asks whether somebody really leaves.
 *
 * @param lastFacilitator whether they may not, because others would be left without a facilitator
 * @param alone whether nobody would be left
 */
public record LeavePage(GroupHead head, boolean lastFacilitator, boolean alone) implements View {}
