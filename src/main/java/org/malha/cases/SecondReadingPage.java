package org.malha.cases;

import java.util.List;
import org.malha.cases.deidentify.Residue;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * For the chair, who reads a situation before anybody else.
 *
 * @param kept what whoever presents kept although the finder marked it: kinds and how often
 * @param risk of the text as it was released
 * @param waiting whether it was given back and is waited for
 */
public record SecondReadingPage(
    RoomHead head,
    SituationPart situation,
    List<KeptKind> kept,
    Risk risk,
    boolean waiting,
    Form form)
    implements View {
  static SecondReadingPage of(
      RoomHead head, Situation situation, Residue residue, Standing standing, Form form) {
    int kept = situation.kept().values().stream().mapToInt(Integer::intValue).sum();
    return new SecondReadingPage(
        head,
        SituationPart.of(situation),
        KeptKind.of(situation.kept()),
        new Risk(residue, kept, situation.frame().sensitive(), false),
        standing == Standing.GIVEN_BACK,
        form);
  }

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
