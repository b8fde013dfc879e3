package org.malha.traces;

import java.util.List;
import org.malha.web.View;

/** What somebody can take along of what the portal keeps of them. */
public record ArchivePage(List<Part> parts) implements View {}
