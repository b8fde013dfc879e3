package org.malha.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.malha.constraints.Register;
import org.malha.library.Adoption.Said;
import org.malha.library.Holding;
import org.malha.library.Library;
import org.malha.library.Outcome;
import org.malha.library.PracticeLinks;
import org.malha.library.Shelf;
import org.malha.library.Trying;

/** What was tried in Lousã and Penacova, and which practices answer constraints of the groups. */
@ApplicationScoped
class LibraryScene {
  @Inject Voices voices;
  @Inject Shelf shelf;
  @Inject Trying trying;
  @Inject PracticeLinks links;
  @Inject Register register;

  @Transactional
  void play() {
    tried(
        "bruno",
        "ES1",
        "0607",
        Outcome.PARTLY,
        "Começámos com uma folha comum a saúde escolar e ação social, sem programa próprio. Serviu para não repetir perguntas às famílias; falta a educação especial.");
    tried(
        "carla",
        "GB2",
        "0613",
        Outcome.TOO_EARLY,
        "Duas sessões de uma hora entre o centro de saúde e o atendimento social, sem falar de pessoas concretas.");
    var latest = register.lines(voices.person("bruno").id());
    for (var line :
        latest.stream().filter(one -> one.group().equals("regiao-de-coimbra")).toList()) {
      String code =
          switch (line.element()) {
            case "delivery-system" -> "ES1";
            case "learning" -> "GB2";
            case "effects-measurement" -> "FI5";
            default -> "";
          };
      if (!code.isEmpty()) {
        practice(code)
            .ifPresent(practice -> links.link(voices.person("bruno"), line.id(), practice));
      }
    }
  }

  private void tried(String who, String code, String dico, Outcome outcome, String adapted) {
    practice(code)
        .ifPresent(
            practice ->
                trying.say(voices.person(who), practice.row(), dico, new Said(outcome, adapted)));
  }

  private Optional<Holding> practice(String code) {
    Library library = shelf.current();
    return library.practice(code).flatMap(one -> library.holding(one.kind(), one.id()));
  }
}
