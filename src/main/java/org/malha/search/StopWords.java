package org.malha.search;

import java.util.Arrays;
import java.util.Set;

/** Words that say nothing about what is looked for, folded, in both languages. */
final class StopWords {
  private static final Set<String> PT =
      words(
          "a ao aos aquela aquelas aquele aqueles aquilo as ate com como da das de dela dele deles"
              + " delas do dos e ela elas ele eles em entre era essa essas esse esses esta estas"
              + " este estes estamos eu foi foram ha isso isto ja la lhe lhes mas me mesmo meu"
              + " minha muito na nao nas nem no nos nossa nosso num numa o os ou para pela pelas"
              + " pelo pelos por porque qual quais quando quanto que quem se sem ser seu seus so"
              + " sua suas sao sobre tambem te tem temos ter um uma umas uns voce vos onde pode"
              + " podem posso devo deve fazer faco existe existem ser estou alguem algum alguma"
              + " quero preciso");
  private static final Set<String> EN =
      words(
          "a about an and are as at be been but by can could do does for from had has have how i if"
              + " in into is it its my need no not of on or our should so that the their them"
              + " there these they this to us was we were what when where which who whom why will"
              + " with would you your any");

  private StopWords() {}

  private static Set<String> words(String all) {
    return Set.copyOf(Arrays.asList(all.split(" ")));
  }

  /** Whether a folded word is one. */
  static boolean contains(String form) {
    return PT.contains(form) || EN.contains(form);
  }
}
