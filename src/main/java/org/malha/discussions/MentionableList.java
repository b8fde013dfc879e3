package org.malha.discussions;

import java.util.List;
import org.malha.web.View;

/** Whom a text can mention, as a part of the page on which it is written. */
public record MentionableList(List<Mentionable> people) implements View {}
