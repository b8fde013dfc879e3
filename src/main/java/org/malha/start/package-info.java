/**
 * The first classes to run, before any server exists: {@link org.malha.start.Start} checks the Java
 * version and the settings, locks the data folder and hands over to Payara Micro.
 *
 * <p>Compiled for Java 17 and without any library, so that it can still say a clear sentence on a
 * machine whose Java is too old. Nothing here knows the web, the database or a feature. Start
 * reading at {@code Start}; the list of settings is {@link org.malha.start.Settings}.
 */
package org.malha.start;
