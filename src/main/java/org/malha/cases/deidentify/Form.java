package org.malha.cases.deidentify;

/** Finds identifiers of one fixed form; as a {@link Recogniser}, but with the sight made once. */
interface Form {
  void find(Sight sight, Spans spans);
}
