package org.malha.cases;

import org.malha.cases.frame.Frame;
import org.malha.cases.release.Released;

/**
 * A situation ready to be presented.
 *
 * @param key makes the same form, sent twice, count once
 * @param group the slug of the working group that it is for; whoever presents belongs to it
 * @param frame what was chosen
 * @param texts what was written and released, by the names of {@link NewCase}
 */
public record Presentation(String key, String group, Frame frame, Released texts) {}
