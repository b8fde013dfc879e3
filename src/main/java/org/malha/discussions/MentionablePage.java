package org.malha.discussions;

import java.util.List;
import org.malha.web.View;

/** Whom a text in a discussion can mention, and how. */
public record MentionablePage(Place place, List<Mentionable> people) implements View {}
