/**
 * Finding: one Lucene index for what groups and the public share, kept beside the database by each
 * node; the only room that knows Lucene.
 *
 * <p>It knows no feature. Features implement the small interfaces that stand here: {@link
 * org.malha.search.Source} (their things as {@link org.malha.search.Entry entries}), {@link
 * org.malha.search.Readership} (what the viewer may read), {@link org.malha.search.Labels} (words
 * for facet values), {@link org.malha.search.Vocabulary} (what else a thing is called). Half of the
 * room, from {@code Entry} to {@link org.malha.search.Index}, needs neither server nor database;
 * the other half keeps the index up to date ({@link org.malha.search.Follower}) and shows what was
 * found. How it works stands in {@code docs/search.md}; start reading at {@code Index.ask}.
 */
@NullMarked
package org.malha.search;

import org.jspecify.annotations.NullMarked;
