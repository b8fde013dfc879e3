package org.malha.search;

import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Stems and roots of English, in British spelling. */
final class EnglishForms implements Forms {
  static final EnglishForms INSTANCE = new EnglishForms();

  private static final Map<String, String> VARIANTS =
      Map.of(
          "children", "child",
          "people", "person",
          "persons", "person",
          "women", "woman",
          "men", "man",
          "program", "programme",
          "programs", "programme",
          "center", "centre",
          "centers", "centre",
          "counseling", "counselling");

  private static final ThreadLocal<EnglishStemmer> STEMMER =
      ThreadLocal.withInitial(EnglishStemmer::new);

  private EnglishForms() {}

  @Override
  public String stem(String form) {
    String known = VARIANTS.get(form);
    if (known != null) {
      return known;
    }
    return singular(british(form));
  }

  private static String british(String form) {
    int length = form.length();
    if (length > 6 && (form.endsWith("ize") || form.endsWith("izes") || form.endsWith("ized"))) {
      int z = form.lastIndexOf('z');
      return form.substring(0, z) + "s" + form.substring(z + 1);
    }
    return length > 8 ? form.replace("ization", "isation").replace("izing", "ising") : form;
  }

  private static String singular(String form) {
    int length = form.length();
    if (length < 4 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us")) {
      return form;
    }
    if (form.endsWith("ies") && length > 4) {
      return form.substring(0, length - 3) + "y";
    }
    if (form.endsWith("sses") || form.endsWith("xes") || form.endsWith("ches")) {
      return form.substring(0, length - 2);
    }
    return form.endsWith("is") ? form : form.substring(0, length - 1);
  }

  @Override
  public String root(String stem) {
    if (stem.length() < 5) {
      return stem;
    }
    EnglishStemmer stemmer = STEMMER.get();
    stemmer.setCurrent(stem);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
