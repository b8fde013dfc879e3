package org.malha.constraints;

import org.malha.groups.Reach;

/** A constraint within somebody's reach, and what they may do in its group. */
public record Found(Constraint constraint, Reach reach) {}
