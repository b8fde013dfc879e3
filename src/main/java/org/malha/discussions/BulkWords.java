package org.malha.discussions;

import java.util.List;
import java.util.Random;

/** What invented people say at length: sentences of the trade, put together at random. */
final class BulkWords {
  private static final List<String> OPENINGS =
      List.of(
          "Cá também acontece.",
          "Obrigada pela partilha.",
          "Tenho uma dúvida sobre isto.",
          "Na nossa equipa começámos por outro lado.",
          "Concordo, com uma reserva.",
          "Deixo o que apurámos esta semana.",
          "Isto voltou a aparecer na reunião de ontem.");
  private static final List<String> SENTENCES =
      List.of(
          "O pedido ao Centro Distrital demora semanas e a resposta chega sem a desagregação por freguesia.",
          "A equipa tem duas técnicas para todo o concelho e o transporte acaba às 17 horas.",
          "Quando o serviço de saúde não está na reunião, o plano de ação fica a meio.",
          "Usamos uma folha de cálculo comum, **sem nomes nem números de processo**, revista por trimestre.",
          "O protocolo com a IPSS termina em dezembro e ninguém sabe quem fica com o atendimento.",
          "Falta um contacto certo em cada entidade, e cada pessoa nova recomeça do princípio.",
          "Experimentámos um dia de atendimento descentralizado e a procura duplicou.",
          "Os critérios mudam de município para município e as famílias notam.",
          "Seria útil um conjunto mínimo de indicadores que todos consigam extrair.",
          "A formação ajudou, mas metade da equipa mudou desde então.",
          "Pedimos esclarecimento por escrito e ainda esperamos.",
          "Na prática, quem encaminha não volta a saber do que aconteceu.");
  private static final List<String> ENDINGS =
      List.of(
          "Como fazem nos vossos municípios?",
          "Posso trazer um exemplo à próxima reunião.",
          "Alguém já pediu isto formalmente?",
          "Fica o registo.",
          "");

  private BulkWords() {}

  /** A text of one to a dozen sentences, sometimes with a list or a quotation. */
  static String text(Random random) {
    var text = new StringBuilder(one(OPENINGS, random));
    int sentences = 1 + (int) Math.floor(Math.pow(random.nextDouble(), 3) * 11);
    for (int i = 0; i < sentences; i++) {
      text.append(random.nextInt(4) == 0 ? "\n\n" : " ").append(one(SENTENCES, random));
    }
    switch (random.nextInt(12)) {
      case 0 ->
          text.append("\n\n- ")
              .append(one(SENTENCES, random))
              .append("\n- ")
              .append(one(SENTENCES, random));
      case 1 -> text.append("\n\n> ").append(one(SENTENCES, random));
      default -> {}
    }
    return (text + "\n\n" + one(ENDINGS, random)).strip();
  }

  private static String one(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
