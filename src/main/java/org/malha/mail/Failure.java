package org.malha.mail;

/**
 * That a letter did not go.
 *
 * @param kind of the failure, in a few words for whoever runs the portal; never a name or address
 * @param nobodyThere whether it was the mail server that could not be reached, so that no other
 *     letter would go either
 */
public record Failure(String kind, boolean nobodyThere) {}
