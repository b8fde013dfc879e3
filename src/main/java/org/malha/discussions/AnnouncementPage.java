package org.malha.discussions;

import java.util.List;
import org.malha.web.View;

/** Who will be told of a post, on a page of its own. */
public record AnnouncementPage(Place place, List<Announcement.Told> told) implements View {}
