package org.malha.cases.deidentify;

import java.util.Set;

/**
 * By what a house is found where streets have no names: a seguir ao lavadouro, na curva da Rede.
 */
final class Landmarks {
  private static final Phrases PHRASES =
      Phrases.of(
          "junto a,junto ao,junto à,junto aos,junto às,jto a,jto ao,jto à,ao lado do,ao lado da,ao"
              + " lado de,ao pé do,ao pé da,ao pé de,abaixo do,abaixo da,acima do,acima da,atrás"
              + " do,atrás da,por trás do,por trás da,por detrás do,por detrás da,por cima do,por"
              + " cima da,por baixo do,por baixo da,em frente ao,em frente à,frente ao,frente à,"
              + "defronte do,defronte da,perto do,perto da,a seguir ao,a seguir à,à saída do,à saída"
              + " da,à saída de,à saída para,à entrada do,à entrada da,à entrada de,na curva do,na"
              + " curva da,na curva de,no cruzamento do,no cruzamento da,no cruzamento de,à beira do,"
              + "à beira da,à beira de,ao fundo do,ao fundo da,ao cimo do,ao cimo da,no fundo do,no"
              + " fundo da,no cimo do,no cimo da,do outro lado do,do outro lado da,passando o,"
              + "passando a,paredes meias com,a par do,a par da,encostado ao,encostada ao,encostado"
              + " à,encostada à,next to,opposite,behind,up the,down the,beside the,past the,across from,at the end"
              + " of,above the,below the");
  private static final Phrases ALONG =
      Phrases.of(
          "antes do,antes da,antes de,depois do,depois da,depois de,do lado,da rua,à direita,à"
              + " esquerda,ao fundo,a subir,a descer,à mão,a contar");
  private static final Set<String> FIRST =
      Sequence.set(
          "ultimo ultima ult primeiro primeira segundo segunda terceiro terceira penultima last"
              + " first");
  private static final Set<String> AFTER =
      Sequence.set(
          "velho velha novo nova grande pequeno pequena verde azul branco branca amarelo amarela"
              + " vermelho vermelha abandonado abandonada baixo cima publico publica municipal");
  private static final Set<String> BEFORE =
      Sequence.set("antiga antigo velha velho nova novo old former");
  private static final Set<String> OWNERS =
      Sequence.set(
          "mae pai pais avo avos filha filho filhos irma irmao tia tio tios sogra sogro sogros patrao"
              + " patroa familia amigo amiga ex primo prima namorado namorada companheiro vizinho"
              + " vizinha nossa nosso minha meu sua seu dela dele mim ela ele si casa outros outras mulher"
              + " marido");
  private static final Set<String> INDOORS =
      Sequence.set(
          "sala cozinha quarto corredor porta janela mesa cama gabinete cadeira parede armario tabuleiro"
              + " escala lista texto pagina almoco jantar banho room kitchen door window bed table");
  private static final Set<String> COTTAGES =
      Sequence.set("house cottage caravan cabin farmhouse bungalow flat hut barn");
  private static final int WORDS = 6;
  private static final int NEAR = 2;

  private Landmarks() {}

  /** The index after the words that say by what; the index itself if they do not stand here. */
  static int head(Sequence words, int from) {
    return words.gap(from).length() <= 2 && words.gap(from).indexOf('\n') < 0
        ? PHRASES.end(words, from)
        : from;
  }

  /** The index after a landmark and what is told of it; the index itself if there is none. */
  static int end(Sequence words, int from) {
    int body = head(words, from);
    return body > from && !owner(words, body) ? thing(words, body, from) : from;
  }

  /** The index after "antes do canavial", "à direita": which in a row of houses. */
  static int along(Sequence words, int from) {
    int body = words.gap(from).equals(" ") ? ALONG.end(words, from) : from;
    int end = body > from ? thing(words, body, from) : from;
    boolean alone = !words.connector(body - 1) && !words.oneOf(body - 1, Set.of("lado"));
    return Math.max(end, alone ? body : from);
  }

  /** Whether what is said to be near is no place: ao lado da mãe. */
  static boolean owner(Sequence words, int i) {
    return words.oneOf(i, OWNERS);
  }

  /** Whether a word says which in a row: a última casa, 2.ª barraca. */
  static int which(Sequence words, int i) {
    if (words.oneOf(i, FIRST)) {
      return i + 1;
    }
    boolean sign = words.oneOf(i + 1, Set.of("ª", "º", "a")) && words.gap(i + 1).length() < 2;
    return words.digits(i) && words.at(i).length() < 3 && sign ? i + 2 : i;
  }

  /** "last house up the dirt track", "wooden house behind the barn"; the index itself if none. */
  static int cottage(Sequence words, int from) {
    int house = from;
    while (house - from < NEAR && !words.oneOf(house, COTTAGES) && words.joined(house + 1)) {
      house++;
    }
    int body = words.oneOf(house, COTTAGES) ? head(words, house + 1) : house;
    int end = body;
    while (body > house + 1 && end - body < NEAR + 1 && words.letters(end) && words.joined(end)) {
      end++;
    }
    return end > body ? end : from;
  }

  /** What it stands by: a noun with what belongs to it. */
  private static int thing(Sequence words, int body, int otherwise) {
    int end = otherwise;
    int content = 0;
    if (words.oneOf(body, INDOORS)) {
      return otherwise;
    }
    for (int i = body; i < words.size() && i - body < WORDS; i++) {
      boolean cut = i > body && words.gap(i).equals(". ") && words.at(i - 1).length() < 4;
      if (!words.joined(i) && !cut || words.digits(i) || StreetNames.ends(words, i)) {
        break;
      }
      if (words.connector(i)) {
        if (content > 0 && "e a o as os".contains(words.folded(i))) {
          break;
        }
        continue;
      }
      boolean goesOn =
          content == 0
              || cut
              || words.connector(i - 1)
              || words.oneOf(i, AFTER)
              || words.oneOf(i - 1, BEFORE)
              || (words.capital(i) && !words.loose());
      if (!goesOn || Floors.is(words, i) && content > 0) {
        break;
      }
      content++;
      end = i + 1;
    }
    return end;
  }
}
