package org.malha.home;

import java.util.List;
import org.malha.groups.WorkingGroup;
import org.malha.web.View;

/**
 * "O meu trabalho": what needs this person first, then where they work.
 *
 * @param firstName by which they are greeted
 * @param tasks what waits for them, the most urgent first
 * @param groups to which they belong
 * @param open groups of others whose discussions they may read
 */
public record WorkPage(
    Greeting greeting,
    String firstName,
    List<Task> tasks,
    List<GroupRow> groups,
    List<WorkingGroup> open)
    implements View {}
