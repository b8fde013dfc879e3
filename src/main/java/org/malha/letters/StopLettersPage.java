package org.malha.letters;

import org.malha.web.View;

/**
 * Asks whoever followed the link of a letter whether they want no more of its sort, or says that
 * they get no more.
 *
 * @param path where the form goes
 */
public record StopLettersPage(Occasion occasion, boolean stopped, String path) implements View {}
