package org.malha.cases.deidentify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * The proper names that CoGrOO's model for Portuguese finds, in Apache OpenNLP. It reads line by
 * line: its sentence model does not load in this OpenNLP.
 */
final class ProperNames implements Score.Finder {
  private final TokenizerME tokenizer;
  private final NameFinderME names;

  ProperNames() throws IOException {
    try (InputStream tokens = model("pt-tok");
        InputStream proper = model("pt-prop")) {
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
      names = new NameFinderME(new TokenNameFinderModel(proper));
    }
  }

  private static InputStream model(String name) {
    return Objects.requireNonNull(
        ProperNames.class.getResourceAsStream("/models/" + name + ".model"));
  }

  @Override
  public List<int[]> apply(LabelledNote note) {
    names.clearAdaptiveData();
    List<int[]> found = new ArrayList<>();
    int from = 0;
    for (String line : note.text().split("\n", -1)) {
      Span[] tokens = tokenizer.tokenizePos(line);
      for (Span name : names.find(Span.spansToStrings(tokens, line))) {
        found.add(
            new int[] {
              from + tokens[name.getStart()].getStart(), from + tokens[name.getEnd() - 1].getEnd()
            });
      }
      from += line.length() + 1;
    }
    return found;
  }
}
