/**
 * What tests share: the running portal, the databases and the browser it is tested with, a client
 * that behaves like a browser without JavaScript, and the cast.
 *
 * <p>Start reading at {@link org.malha.support.RunningPortal} and {@link org.malha.support.Cast}. A
 * test class that talks HTTP ends in {@code IT} and runs on H2 and on PostgreSQL; one that looks at
 * pages in Chromium carries {@code @Tag("looks")}, one about a start and its files
 * {@code @Tag("once")}, and both run once; one that must see the inside of the container carries
 * {@code @Tag("container")}.
 */
package org.malha.support;
