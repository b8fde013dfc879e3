/**
 * What is said of a situation by choosing from lists, and never in words of one's own ({@link
 * org.malha.cases.frame.Frame}): how old, with whom, which parts of life, which services, how far
 * the work has come and how big the municipality is.
 *
 * <p>Each list has its names in forms and its message keys ({@link org.malha.cases.frame.Choices});
 * {@link org.malha.cases.frame.FrameCodes} is how it is stored. Nothing here knows a room.
 */
@NullMarked
package org.malha.cases.frame;

import org.jspecify.annotations.NullMarked;
