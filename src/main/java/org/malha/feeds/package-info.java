/**
 * What is new, as Atom feeds for the programs in which people follow what they read.
 *
 * <p>A feed is fetched with a key that stands in its address and opens nothing else ({@link
 * org.malha.accounts.FeedDoor}); from there on the viewer is whoever the key belongs to, and {@link
 * org.malha.feeds.News} asks for what they may read at this moment like any page. The public feed
 * of a search, without a key, is the room of {@code search}.
 */
@NullMarked
package org.malha.feeds;

import org.jspecify.annotations.NullMarked;
