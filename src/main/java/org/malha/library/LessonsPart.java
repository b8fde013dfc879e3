package org.malha.library;

import java.util.List;
import org.malha.web.View;

/** The lessons from cases beside a constraint, as a part of its page. */
public record LessonsPart(List<Link> lessons) implements View {}
