package org.malha.accounts;

/**
 * Fired in the transaction in which somebody accepts an invitation, so that a group can take them
 * in.
 */
public record InvitationAccepted(Invitation invitation, Person person) {}
