package org.malha.cases.deidentify;

/**
 * All that {@link SecondOpinion} sees of one word by itself, each as a number. What is a word or an
 * ending is its hash.
 *
 * @param word the word, folded; of a number only how long it is
 * @param two its last two letters; so three and four
 * @param first its first three letters
 * @param shape capitals, digits, and whether they tell anything here
 * @param length about how long it is
 * @param traits what the lists of names and cues say
 * @param common how common it is as an ordinary word and as a name
 * @param parts of speech
 * @param lists which lists of phrases have it, and whether as a part of more words
 * @param gap what stands before it
 * @param ruled the {@link Sort} that the rules found here; 0 if nothing
 * @param elsewhere what became of the same word in the rest of the text
 * @param field the word before the last colon of the line
 * @param place how far into its line it stands
 * @param casing how its line uses capitals
 */
record Glance(
    int word,
    int two,
    int three,
    int four,
    int first,
    int shape,
    int length,
    int traits,
    int common,
    int parts,
    int lists,
    int gap,
    int ruled,
    int elsewhere,
    int field,
    int place,
    int casing) {

  boolean covered() {
    return ruled != 0;
  }
}
