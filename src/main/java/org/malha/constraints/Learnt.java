package org.malha.constraints;

import java.util.List;

/**
 * What a room above has learnt that touches a reported constraint, such as lessons from cases; the
 * library implements it, without a statement.
 */
public interface Learnt {
  /** What touches the reported constraint of this id. */
  List<Answers.Answer> of(String reportedId);
}
