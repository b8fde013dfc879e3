package org.malha.discussions;

/**
 * The post that a form answers.
 *
 * @param path its address
 * @param excerpt its first words, without markup
 * @param quote the query that opens the form with its words quoted
 */
public record Answering(
    long id, int number, String author, String path, String excerpt, String quote) {}
