/**
 * What people leave behind: the archive of one's own data, and erasing a person for good.
 *
 * <p>Each room says once, by a bean that implements {@link org.malha.traces.Traces}, which of its
 * columns point at people, which texts may name somebody and what belongs into the archive. {@link
 * org.malha.traces.Erasure} and {@link org.malha.traces.Archive} do what they say, and tests
 * compare it with the schema, so that no table is forgotten. Knows accounts and no feature;
 * statements are plain SQL, because tables are what it is about (ADR 0020).
 */
@NullMarked
package org.malha.traces;

import org.jspecify.annotations.NullMarked;
