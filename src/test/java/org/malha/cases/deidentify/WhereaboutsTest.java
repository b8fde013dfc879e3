package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.cases.deidentify.Found.assertAddresses;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The way to somebody's house is an address however it is told, and however it was scanned. */
class WhereaboutsTest {
  @Test
  void whereSomebodyLivesIsTakenPieceByPiece() {
    assertAddresses(
        "à esquerda de quem desce para a barragem, casa sem reboco",
        "Vivem oito pessoas, à esquerda de quem desce para a barragem, casa sem reboco.");
    assertAddresses(
        "no moinho da ribeira, a 2 km do marco",
        "Ele dorme com a mulher no moinho da ribeira, a 2 km do marco, com 300 ovelhas.");
    assertAddresses("numa antiga escola", "Habitam todos numa antiga escola, sem luz.");
  }

  @Test
  void aHouseIsToldByItsPlaceInARow() {
    assertAddresses(
        "a penúltima antes do pinhal, com a figueira no telhado",
        "A casa é a penúltima antes do pinhal, com a figueira no telhado, disse o carteiro.");
    assertAddresses(
        "in the last house on the old road to the station",
        "A call came from Peter Gale. He lives alone in the last house on the old road to the station.");
  }

  @Test
  void whatFollowsAStreetBelongsToIt() {
    assertAddresses(
        "Rua do Penedo, 12; o portão azul",
        "Mandar para a Rua do Penedo, 12, o portão azul, por favor.");
    assertAddresses(
        "the one with the green tank",
        "She will take him, Sítio das Taipas, the one with the green tank, on Monday.");
  }

  @Test
  void talkOfLifeIsNoWay() {
    assertAddresses("", "Vive sozinha depois da morte do marido e dorme junto à lareira.");
    assertAddresses("", "A família vive numa casa com dois netos e sem água.");
    assertAddresses("", "Mora com o senhor Tomás, antigo alfaiate, e a casa é a do irmão.");
    assertAddresses("", "He lives with his old partner and sleeps badly since the move.");
    assertAddresses("", "A casa de banho tem três degraus de 19 cm.");
  }

  @Test
  void whatWasDictatedEndsWhereSpeechGoesOn() {
    assertAddresses(
        "na casa amarela pegada à fonte",
        "a vizinha disse que ele mora na casa amarela pegada à fonte e que a filha vem ao domingo");
  }

  @Test
  void aStreetThatAScannerBrokeReachesToItsDoor() {
    assertAddresses(
        "Rua da For mosa, n.º 26", "reside nesta vila, na Rua da For mosa, n.º 26, há mais");
    assertAddresses(
        "Lar go do R0ssio, ll-A", "Morada ante rior: Lar go do R0ssio, ll-A, M0nforte 7l");
    assertAddresses(
        "Rua das Oliv eiras, n.° 8", "Mora na Rua das Oliv eiras, n.° 8, e não 1he custa");
    assertAddresses("", "O B.I. n.º caducou e a rua é a mesma, 0nde n1nguém o conhece.");
  }

  @Property
  void everyLetterOfAWayIsFound(
      @ForAll("verbs") String verb, @ForAll("pieces") String one, @ForAll("pieces") String two) {
    String way = one + ", " + two;
    String text = "Diz que " + verb + " " + way + ". Recusa ajuda.";
    Reading reading = Reading.of(text);
    Spans spans = Found.places(reading);
    int start = text.indexOf(way);
    for (String piece : List.of(one, two)) {
      int noun =
          text.indexOf(piece, start) + piece.length() - piece.replaceFirst("^n[ao] ", "").length();
      assertTrue(spans.covers(noun, text.indexOf(piece, start) + piece.length()), text);
    }
    assertTrue(spans.merged().getLast().end() <= start + way.length(), text);
  }

  @Provide
  Arbitrary<String> verbs() {
    return Arbitraries.of("mora", "vive", "dorme agora", "pernoita há dias", "reside com os pais");
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "na última casa do povo",
        "na casa amarela",
        "depois do viaduto",
        "a 3 km da ponte",
        "à direita de quem sobe",
        "portão verde",
        "no palheiro da serra",
        "ao fundo da azinhaga");
  }
}
