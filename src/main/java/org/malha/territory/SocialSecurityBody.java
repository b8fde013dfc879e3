package org.malha.territory;

/** A district centre of social security, or the regional institute of an archipelago. */
public record SocialSecurityBody(String id, String name) {}
