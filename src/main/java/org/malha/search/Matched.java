package org.malha.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * What of a segment was found, in no order.
 *
 * @param documents numbers within the segment
 * @param many how many they are, at least 1
 */
record Matched(LeafReaderContext leaf, FixedBitSet documents, int many, Weights weights) {}
