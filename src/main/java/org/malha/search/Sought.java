package org.malha.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say which sort of thing somebody looks for, more than what it is about. */
final class Sought {
  private static final Map<String, Set<String>> TYPES = new HashMap<>();

  static {
    sort(
        "term",
        "definicao definir significado significa significar conceito termo termos diferenca definition"
            + " define meaning means mean concept term difference");
    sort(
        "figure figures",
        "quantos quantas percentagem porcentagem proporcao percentual numero numeros estatistica"
            + " estatisticas percentage percent share proportion number numbers figures statistics many");
    sort(
        "practice literature-example",
        "pratica praticas exemplo exemplos experiencias practice practices example examples");
    sort(
        "course unit",
        "formacao formacoes curso cursos modulo exercicio exercicios atividade training"
            + " course courses module exercise exercises activity lesson");
    sort("lesson", "licao licoes lesson lessons");
    sort(
        "recommendation",
        "pede pedem propoe propoem sugere sugerem recomendam recomendacao recomendacoes recomenda recomendado recommendation recommendations"
            + " recommended recommend recommends asks proposes suggests");
    sort(
        "constraint",
        "constrangimento constrangimentos problema problemas dificuldade dificuldades obstaculo"
            + " obstaculos barreira barreiras constraint constraints problem problems difficulty"
            + " difficulties obstacle obstacles barrier barriers");
    sort("country-model model", "modelo modelos model models");
  }

  private Sought() {}

  private static void sort(String types, String words) {
    for (String word : words.split(" ")) {
      TYPES
          .computeIfAbsent(word, w -> new LinkedHashSet<>())
          .addAll(Arrays.asList(types.split(" ")));
    }
  }

  /** The types that a folded word asks for; none when it asks for no type. */
  static Set<String> by(String form) {
    return TYPES.getOrDefault(form, Set.of());
  }

  private static final Set<String> ASKING =
      Set.of("o que e", "o que sao", "what is", "what are", "quer dizer", "how many", "how much");

  /** The same for the beginning of a question: {@code o que é}, {@code how many}. */
  static Set<String> by(List<String> forms) {
    String said = " " + forms.stream().collect(Collectors.joining(" ")) + " ";
    var types = new LinkedHashSet<String>();
    for (String asking : ASKING) {
      if (said.contains(" " + asking + " ")) {
        types.addAll(by(asking.startsWith("how") ? "quantos" : "significado"));
      }
    }
    return types;
  }
}
