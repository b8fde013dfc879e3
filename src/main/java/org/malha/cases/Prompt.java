package org.malha.cases;

import java.util.Locale;

/**
 * With what somebody begins to speak: an opening that asks for an observation and leaves no room
 * for a verdict.
 */
public enum Prompt {
  /** "O que eu gostava de saber". */
  QUESTION,
  /** The answer of whoever presents to a question. */
  ANSWER,
  /** "O que notei, ao ler". */
  NOTICED,
  /** "O que ajudou, na nossa zona". */
  HELPED,
  /** "Que regra ou procedimento fica no caminho". */
  RULE,
  /** "O que a pessoa talvez dissesse". */
  PERSON,
  /** "O que se podia experimentar". */
  TRY,
  /** "O que os serviços podiam mudar". */
  CHANGE,
  /** "A quem se podia perguntar". */
  ASK,
  /** "O que fica", by the chair. */
  STAYS,
  /** "O que levo", by whoever presents. */
  TAKES,
  /** "O que aconteceu depois", by whoever presents. */
  HAPPENED,
  /** Nothing to say this time; counts as a turn. */
  PASS;

  /** The message key of its opening. */
  public String key() {
    return "case.prompt." + name().toLowerCase(Locale.ROOT);
  }
}
