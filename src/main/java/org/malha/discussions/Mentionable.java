package org.malha.discussions;

/** Somebody who may be mentioned, and how. */
public record Mentionable(String name, String handle) {}
