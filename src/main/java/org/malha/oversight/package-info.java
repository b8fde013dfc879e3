/**
 * What those who answer for the portal have to see: the queue of reported posts, for facilitators
 * over their groups, and the log of who changed what may be done or seen, for administrators.
 *
 * <p>Deciding about a report stays where the discussion is. Administrators see how many reports
 * wait and for how long, and nothing of what they say: reading a group is for its members. Start at
 * {@link org.malha.oversight.Queue} and {@link org.malha.oversight.Log}.
 */
@NullMarked
package org.malha.oversight;

import org.jspecify.annotations.NullMarked;
