/**
 * Holds {@code content/} to the facts that it was written from, without those facts at hand.
 *
 * <p>The facts and the sources are not part of the project. What a check needs of them is: a table
 * of ids, codes and numbers, and hashes of every run of nine words of the sources ({@code
 * src/test/resources/facts}, where a README says how both were made). Start reading at {@link
 * org.malha.facts.ContentFactsTest}; {@link org.malha.facts.Checks} says what is held, and {@link
 * org.malha.facts.MakeFacts} makes the table anew.
 */
package org.malha.facts;
