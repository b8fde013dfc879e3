package org.malha.cases.deidentify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Whether a word is an ordinary one of Portuguese: it stands in LanguageTool's dictionary in lower
 * case. Of one thread and one text: make one for each.
 */
final class OrdinaryWords {
  private static final String FOLDER = "/org/languagetool/resource/pt/";
  private static final Dictionary PORTUGUESE = read();
  private static final FSA SPELLING = frequencies();
  private static final int LONGEST = 40;
  private static final int MOST = 26;

  /** Towns whose name is an ordinary word of English. */
  private static final Set<String> ENGLISH =
      Sequence.set(
          "reading nice bath cork sale deal bury hull wells rugby battle ware street hope best mobile"
              + " orange buffalo split male home well ash wing");

  /** Frequent words that are often written without their accent, and shortened ones. */
  private static final Set<String> HASTY =
      Sequence.set(
          "nao ja ate esta la ca ai so tambem mae avo avos irma irmao pais tem vem sao voces pq qd"
              + " qdo dps hj mt mto mta pra pro ta tao tou tava cmg ctg msm ng qq qlq td tds bj"
              + " mm obs ut uts tlm tlf tel sr sra dra dr enf eng prof ts sec etc cx km rc"
              + " and has have had is was are were the of on at to from for with who he she they his"
              + " her their an by it as be not but or when which that this there cha proc"
              + " mr mrs ms miss sir"
              + " virgula parenteses ponto paragrafo");

  /** How an ending looks without its accent, and with it; the longer ones first. */
  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("encia", "ência"),
          Map.entry("ancia", "ância"),
          Map.entry("coes", "ções"),
          Map.entry("ario", "ário"),
          Map.entry("avel", "ável"),
          Map.entry("ivel", "ível"),
          Map.entry("cao", "ção"),
          Map.entry("oes", "ões"),
          Map.entry("ao", "ão"));

  private final DictionaryLookup lookup = new DictionaryLookup(PORTUGUESE);

  /** Whether it is an ordinary word, also one whose accents were forgotten. */
  boolean has(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return HASTY.contains(lower)
        || ENGLISH.contains(lower)
        || listed(lower)
        || listed(accented(lower));
  }

  /** How often it is written in lower case: 0 unknown, 1 hardly ever, 26 most often. */
  static int frequency(String word) {
    if (ENGLISH.contains(word.toLowerCase(Locale.ROOT))) {
      return MOST;
    }
    byte[] sought = (word.toLowerCase(Locale.ROOT) + "_").getBytes(StandardCharsets.UTF_8);
    if (sought.length > LONGEST) {
      return 0;
    }
    MatchResult match = new FSATraversal(SPELLING).match(sought);
    boolean found = match.kind == MatchResult.SEQUENCE_IS_A_PREFIX;
    int arc = found ? SPELLING.getFirstArc(match.node) : 0;
    return arc == 0 ? 0 : SPELLING.getArcLabel(arc) - 'A' + 1;
  }

  private static String accented(String lower) {
    for (Map.Entry<String, String> ending : ENDINGS) {
      if (lower.endsWith(ending.getKey()) && lower.length() > ending.getKey().length() + 1) {
        String stem = lower.substring(0, lower.length() - ending.getKey().length());
        return stem + ending.getValue();
      }
    }
    return "";
  }

  private boolean listed(String lower) {
    if (lower.isEmpty()) {
      return false;
    }
    for (WordData reading : lookup.lookup(lower)) {
      CharSequence tag = Objects.requireNonNullElse(reading.getTag(), "");
      if (!tag.toString().startsWith("NP")) {
        return true;
      }
    }
    return false;
  }

  private static FSA frequencies() {
    try (InputStream in =
        OrdinaryWords.class.getResourceAsStream(FOLDER + "spelling/pt-PT-90.dict")) {
      return FSA.read(Objects.requireNonNull(in, "no Portuguese spelling dictionary"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dictionary read() {
    URL url = OrdinaryWords.class.getResource(FOLDER + "portuguese.dict");
    try {
      return Dictionary.read(Objects.requireNonNull(url, "no Portuguese dictionary"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
