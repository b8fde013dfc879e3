package org.malha.constraints;

import java.util.List;
import org.malha.web.View;

/**
 * The latest constraints of a group, as a part of its page.
 *
 * @param all where all of them are
 * @param raisePath where the viewer raises one; empty where they may not
 */
public record LatestPart(List<Register.Brief> latest, String all, String raisePath)
    implements View {}
