package org.malha.accounts;

import jakarta.persistence.TypedQuery;

/**
 * Reads what a query's answer points at in the same statement, several steps away: {@code
 * Fetch.with(query, "s.person.mandates.organisation")}. In JPQL itself EclipseLink follows only the
 * first step and drops {@code join fetch} of an alias that was itself fetched, without a word; then
 * each step costs a statement.
 */
public final class Fetch {
  /** For queries that are written down with their entity. */
  static final String HINT = "eclipselink.left-join-fetch";

  private Fetch() {}

  /** The same query, which also reads these paths; each begins with the alias of the query. */
  public static <T> TypedQuery<T> with(TypedQuery<T> query, String... paths) {
    for (String path : paths) {
      query.setHint(HINT, path);
    }
    return query;
  }
}
