package org.malha.cases.deidentify;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages of a text that could lead to a person, and writes the text again without them.
 *
 * {@snippet :
 * Deidentifier finder = Deidentifier.standard();
 * Deidentified note = finder.examine("A D. Lurdes mora em Penela.", Language.PORTUGUESE);
 * note.redacted(); // "A D. Pessoa A mora em [um concelho]."
 * }
 *
 * <p>It keeps nothing of a text, writes nothing anywhere, takes time linear in the length of the
 * text and may be used by several threads. Making one reads the lists (about a second): make one
 * and keep it.
 */
public final class Deidentifier {
  private static final int AGAIN = 3;

  private final List<Recogniser> recognisers;
  private final Recogniser second;

  Deidentifier(List<Recogniser> recognisers) {
    this(recognisers, (reading, spans) -> {});
  }

  Deidentifier(List<Recogniser> recognisers, Recogniser second) {
    this.recognisers = List.copyOf(recognisers);
    this.second = second;
  }

  /** With all recognisers and the lists that come with it, for Portuguese and English alike. */
  public static Deidentifier standard() {
    return with(Weights.standard());
  }

  /** With all recognisers, and a second opinion by these weights. */
  static Deidentifier with(Weights weights) {
    NameLists lists = NameLists.standard();
    Lexicon lexicon = Lexicon.standard();
    return new Deidentifier(rules(lists, lexicon), new SecondOpinion(lists, lexicon, weights));
  }

  /** With the rules alone. */
  static Deidentifier rules() {
    return new Deidentifier(rules(NameLists.standard(), Lexicon.standard()));
  }

  private static List<Recogniser> rules(NameLists lists, Lexicon lexicon) {
    List<Recogniser> all = new ArrayList<>();
    all.addAll(FixedForms.all());
    all.addAll(Places.all());
    all.addAll(Names.all(lists, lexicon));
    return all;
  }

  /**
   * Examines a text. Replacements are in the language of the text, so that it reads on.
   *
   * @param language of the reasons, and of the replacements where a text does not show its own;
   *     identifiers of both languages are found in either
   */
  public Deidentified examine(String text, Language language) {
    Reading reading = Reading.of(text);
    Language own = SmallWords.language(reading, language);
    Spans spans = found(reading);
    second.find(reading, spans);
    Deidentified result = Replacements.write(reading, spans.merged(), own, language);
    for (int again = 0; again < AGAIN && !result.marks().isEmpty(); again++) {
      Rereading rereading = new Rereading(reading, result);
      List<Span> left = rereading.left(found(rereading.reading()).merged());
      if (left.isEmpty()) {
        return result;
      }
      left.forEach(spans::add);
      result = Replacements.write(reading, spans.merged(), own, language);
    }
    return result;
  }

  /**
   * The language that a text is in, by its small words.
   *
   * @param otherwise what is answered where they do not say
   */
  public Language language(String text, Language otherwise) {
    return SmallWords.language(Reading.of(text), otherwise);
  }

  /** What the rules find. */
  Spans found(Reading reading) {
    Spans spans = new Spans(reading);
    for (Recogniser recogniser : recognisers) {
      recogniser.find(reading, spans);
    }
    WideBlanks.widen(reading, spans);
    Standing standing = new Standing(reading);
    Spans kept = new Spans(reading);
    spans.all().stream().filter(span -> !standing.holds(span)).forEach(kept::add);
    return kept;
  }
}
