package org.malha.discussions;

import java.util.List;
import org.malha.web.View;

/** Who will be told of a post, as a part of the page on which it is written. */
public record AnnouncementPart(List<Announcement.Told> told) implements View {}
