/**
 * How fast pages are served over HTTP, beside the same server that only hands out as many bytes
 * from memory: the ceiling that no page can break through. Both stand in one run on one machine and
 * take turns.
 *
 * <p>{@code mvn -Pbench} runs {@link org.malha.bench.http.Serving} after the comparison of
 * searches; it writes {@code target/bench/http.json} and its table of {@code docs/performance.md}.
 * Asks addresses of this machine only, for a bounded time. No part of the portal.
 */
package org.malha.bench.http;
