/**
 * How fast the search is, beside Lucene written by hand, Solr and PostgreSQL, all with the same
 * items, questions and duties: the ten best, the exact number, two facets, highlights, and nothing
 * that the reader may not read.
 *
 * <p>{@code mvn -Pbench} runs {@link org.malha.bench.Bench}, which writes {@code target/bench} and
 * the tables of {@code docs/performance.md}. No part of the portal.
 */
package org.malha.bench;
