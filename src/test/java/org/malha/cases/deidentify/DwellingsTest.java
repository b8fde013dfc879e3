package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.cases.deidentify.Found.assertAddresses;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Where streets have no names, what people write instead is an address, and talk of houses is not.
 */
class DwellingsTest {
  @Test
  void aHouseIsKnownByWhatItStandsBy() {
    assertAddresses(
        "prédio por cima da padaria nova, 3.º esq",
        "Chora à noite, no prédio por cima da padaria nova, 3.º esq., disse a vizinha.");
    assertAddresses(
        "casa ao lado do antigo lagar, porta de zinco",
        "Vivem onze pessoas na casa ao lado do antigo lagar, porta de zinco, sem água.");
    assertAddresses("cave do n.º 18", "Dorme na cave do n.º 18 desde o verão.");
    assertAddresses("", "A utente mora numa casa ao lado da mãe e trabalha no café do tio.");
    assertAddresses("", "A casa fica longe. A porta ao lado da sala estava aberta.");
    assertAddresses(
        "", "O quarto por cima da cozinha tem humidade, e o primeiro andar depois da porta.");
  }

  @Test
  void inARowOfHousesTheOrderTells() {
    assertAddresses(
        "Casal da Eira, 2.ª casa depois do poço",
        "Visita: Casal da Eira, 2.ª casa depois do poço.");
    assertAddresses(
        "última casa antes do pinhal", "É a última casa antes do pinhal, diz o carteiro.");
    assertAddresses("", "Na última casa do tabuleiro o jogador ganha, e a primeira vez custa.");
  }

  @Test
  void whatFollowsWhereSomebodyLivesReachesToWhatItStandsBy() {
    assertAddresses(
        "cimo do lugar, casa da eira", "Mora ao cimo do lugar, casa da eira, com o irmão.");
    assertAddresses(
        "vinha velha a seguir ao tanque",
        "a senhora mora na vinha velha a seguir ao tanque ponto abriu a porta a neta que não foi à"
            + " escola");
    assertAddresses("", "Vive em união de facto; dorme mal, antes de adormecer chora.");
  }

  @Test
  void aFieldHoldsAnAddressWhateverItIs() {
    assertAddresses(
        "Fundo do povo, ao pé da nora", "Nome: x\nMorada: Fundo do povo, ao pé da nora\n");
    assertAddresses(
        "", "Morada: desconhecida\nMorada: a confirmar\nMorada: não tem\nMorada: a mesma");
  }

  @Test
  void whatStandsBeforeAPostalCodeIsAnAddress() {
    assertAddresses("Solar do Brigadeiro", "Com estima,\nSolar do Brigadeiro, 3650-071 Touro");
  }

  @Test
  void anEnglishHouseIsKnownByWhatItStandsBy() {
    assertAddresses(
        "Quinta das Alfarrobas, last house up the dirt track",
        "She lives alone, Quinta das Alfarrobas, last house up the dirt track, since May.");
  }

  @Property
  void aLandmarkIsTakenWholeWhateverStandsBeforeIt(
      @ForAll("houses") String house, @ForAll("landmarks") String landmark) {
    String text = "Disse que dorme " + house + " " + landmark + ", e não abre.";
    String address = house.substring(house.indexOf(' ') + 1) + " " + landmark;
    Reading reading = Reading.of(text);
    Spans spans = Found.places(reading);
    int start = text.indexOf(address);
    assertTrue(spans.covers(start, start + address.length()), text);
  }

  @Provide
  Arbitrary<String> houses() {
    return Arbitraries.of("na casa", "no prédio", "no barracão", "na casa velha", "no palheiro");
  }

  @Provide
  Arbitrary<String> landmarks() {
    return Arbitraries.of(
        "por trás do cemitério",
        "a seguir à ponte",
        "em frente ao lavadouro",
        "ao lado da antiga fábrica",
        "por cima da farmácia",
        "junto ao campo de futebol",
        "à saída da aldeia");
  }
}
