package org.malha.constraints;

import java.util.List;
import org.malha.content.Words;

/**
 * What a room above holds under the codes by which reported constraints name practices and models;
 * the library implements it.
 */
public interface Answers {
  /** Something that answers a constraint, and where it is. */
  record Answer(Words title, String path) {}

  /** Those that are known, in the order of the codes. */
  List<Answer> of(List<String> codes);
}
