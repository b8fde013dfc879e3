package org.malha.cases;

import java.util.List;

/**
 * What a room has heard so far.
 *
 * @param said everything, drafts included, in the order in which it was written
 * @param flags those that nobody has decided, the oldest first
 */
record Heard(List<Contribution> said, List<Flag> flags) {}
