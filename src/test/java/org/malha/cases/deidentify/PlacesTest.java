package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Streets, institutions and towns are found in whatever way they are written, and nothing else. */
class PlacesTest {
  @Test
  void aStreetIsTakenWithItsNumberAndFloor() {
    assertFound(
        "ADDRESS Rua dos Moinhos, n.º 4, 2.º Esq.",
        "Vive na Rua dos Moinhos, n.º 4, 2.º Esq., só.");
    assertFound("ADDRESS R. da Bela Rosa, 17, cv. dta", "VD na R. da Bela Rosa, 17, cv. dta.");
    assertFound(
        "ADDRESS Rua 25 de Abril, 3 - 2.º andar frente", "Rua 25 de Abril, 3 - 2.º andar frente.");
    assertFound("ADDRESS Av. D. João II, lote 1.06", "Foi à Av. D. João II, lote 1.06.");
    assertFound("ADDRESS Rua do Forno, s/n", "A casa fica na Rua do Forno, s/n, e não tem água.");
  }

  @Test
  void anAddressIsTakenToItsEnd() {
    assertFound("ADDRESS T. 3, 5.º B", "Ronda:\nT. 3, 5.º B: fechado.");
    assertFound(
        "ADDRESS largo do pelourinho, 7", "Está no largo do pelourinho, 7. A luz foi cortada.");
    assertFound(
        "ADDRESS Rua da Fonte Fria, ao n.º 9", "A casa da Rua da Fonte Fria, ao n.º 9, caiu.");
    assertFound("ADDRESS Courela do Meio, CCI 3308", "Morada: Courela do Meio, CCI 3308");
  }

  @Test
  void wellKnownInstitutionsNeedNoOtherWord() {
    assertFound("ORG Garcia de Orta", "Está internado no Garcia de Orta desde ontem.");
    assertFound("ORG Continente", "Trabalha no Continente ao fim de semana.");
    assertFound("", "Os apoios no Continente e nas Regiões Autónomas diferem.");
  }

  @Test
  void aDictatedStreetEndsWhereTheStoryGoesOn() {
    assertFound(
        "ADDRESS rua das alfarrobeiras número doze, PLACE estômbar",
        "hoje fui a casa do senhor na rua das alfarrobeiras número doze em estômbar ponto");
    assertFound(
        "ADDRESS rua elias garcia número cento e dois terceiro direito",
        "reside na rua elias garcia número cento e dois terceiro direito e tem medo do marido");
  }

  @Test
  void farmsAndPostBoxesAreAddresses() {
    assertFound(
        "ADDRESS Monte da Calada, cx. postal 317", "Viúvo. Monte da Calada, cx. postal 317.");
    assertFound("ADDRESS Lugar de Cimo de Vila, 45", "Morada: Lugar de Cimo de Vila, 45");
    assertFound("ADDRESS EN 125, km 44", "Fica na EN 125, km 44, à direita.");
    assertFound("PLACE Quinta da Princesa, PLACE Amora", "Vive na Quinta da Princesa, Amora.");
  }

  @Test
  void englishNotesPutTheNumberFirst() {
    assertFound("ADDRESS 22 Brackenbury Lane", "Her father, of 22 Brackenbury Lane, paid.");
    assertFound(
        "ADDRESS 14 Rua das Oliveiras, PLACE Lagos", "She lives at 14 Rua das Oliveiras, Lagos.");
    assertFound("ORG St Mary's Primary School", "The boy attends St Mary's Primary School now.");
  }

  @Test
  void aDoorWithinAHouseIsAnAddressWithoutAStreet() {
    assertFound("ADDRESS Ala C, cela 27", "Está na Ala C, cela 27, com saída precária.");
    assertFound("ADDRESS 4.º D", "Comunicou que a moradora do 4.º D deita lixo pela varanda.");
    assertFound(
        "ADDRESS quarto dezoito da ala nascente",
        "Fica no quarto dezoito da ala nascente com mais gente.");
    assertFound(
        "ADDRESS fração A da Rua dos Serralheiros, 19",
        "Divide a fração A da Rua dos Serralheiros, 19, com mais onze.");
    assertFound(
        "",
        "A reunião é na sala 3, e o módulo 2 começa depois. Não o quer em casa. O quarto é pequeno.");
  }

  @Test
  void aHouseIsKnownByWhatItStandsBy() {
    assertFound(
        "ADDRESS casa cor-de-rosa em frente ao lavadouro",
        "Moram na casa cor-de-rosa em frente ao lavadouro, sem água.");
    assertFound(
        "ADDRESS Rua da Igreja Velha, casa do forno", "Na Rua da Igreja Velha, casa do forno, só.");
    assertFound("ADDRESS Monte Novo de Baixo", "Estão no Monte Novo de Baixo e levam pão.");
  }

  @Test
  void streetsOfOtherCountriesAreAddresses() {
    assertFound("ADDRESS Lerchenweg 12", "O filho vive lá, Lerchenweg 12, e atende à noite.");
    assertFound("ADDRESS 27 bis, rue des Tanneurs", "Escreve de 27 bis, rue des Tanneurs.");
  }

  @Test
  void aStreetInLowerCaseReachesToItsNumber() {
    assertFound(
        "ADDRESS rua general humberto delgado vinte e nove cave direita",
        "diz que vive na rua general humberto delgado vinte e nove cave direita mas foi despejada");
  }

  @Test
  void aClubIsFoundByItsLettersAndAFirmByItsSign() {
    assertFound("ORG S.C. Beira-Mar", "Está na equipa do S.C. Beira-Mar desde novo.");
    assertFound("ORG gd alcochetense", "anda a treinar no gd alcochetense todas as tardes");
    assertFound("ORG Ciro & Genro Construções", "A patronal, Ciro & Genro Construções, nega.");
    assertFound(
        "ORG o Solar dos Presuntos", "Trabalha num restaurante, o Solar dos Presuntos, há anos.");
  }

  @Test
  void anInstitutionIsTakenWithItsWholeName() {
    assertFound(
        "ORG Centro Social e Paroquial de São Lourenço",
        "Propus o apoio do Centro Social e Paroquial de São Lourenço à família.");
    assertFound("ORG EB1 do Penteado", "A menina está na EB1 do Penteado; falta muito.");
    assertFound(
        "ORG Metalúrgica Tavares & Serrão, S.A", "Reformado da Metalúrgica Tavares & Serrão, S.A.");
    assertFound("ORG Lar de São Pedro", "A mãe faz limpezas no Lar de São Pedro há anos.");
    assertFound(
        "ORG Santa Casa da Misericórdia de Melgaço",
        "Compromete-se a Santa Casa da Misericórdia de Melgaço a fornecer refeições.");
  }

  @Test
  void ofAPublicBodyOnlyThePlaceIsTaken() {
    assertFound("PLACE Loures", "Foi sinalizado à CPCJ de Loures.");
    assertFound("PLACE Moita", "A Câmara Municipal da Moita respondeu.");
    assertFound("PLACE Seixal", "O Tribunal de Família e Menores do Seixal decidiu.");
    assertFound("PLACE Salto", "Há uma vaga no lar de Salto.");
  }

  @Test
  void nationalBodiesDistrictsRegionsAndCountriesStay() {
    assertFound("", "A Segurança Social, o IEFP, a GNR e a Cruz Vermelha foram ouvidos.");
    assertFound("", "Mora no distrito de Viseu e veio do Alentejo; emigrou para França.");
    assertFound("", "É natural de Cabo Verde, da ilha de Santiago.");
  }

  @Test
  void whatOnlyLooksLikeAPlaceStays() {
    assertFound("", "Mira quem fala! A Lagoa secou. A Vitória ganhou. Há esperança.");
    assertFound("", "Na Rua, o técnico escuta. A Equipa de Rua do Município reúne às terças.");
    assertFound(
        "", "O Centro de Dia, o Lar e a Escola são respostas; Clube de Leitura e Loja Social.");
    assertFound("PLACE Mira", "Foi em Mira que se conheceram.");
    assertFound("PLACE Ovar", "Diz que em Ovar há trabalho.");
  }

  @Test
  void townsAreFoundWithoutCapitalsAndAccents() {
    assertFound("PLACE covilha", "foi às finanças a covilha com o filho e não voltou mais");
    assertFound(
        "PLACE são brás de alportel", "ela diz que vem de são brás de alportel todos os dias");
    assertFound("PLACE chaves", "mora em chaves desde que a mãe foi embora de casa");
    assertFound("", "perdeu as chaves de casa e ficou à porta até a filha chegar");
  }

  @Test
  void anUnknownPlaceIsBelievedWhereTheTextSaysSo() {
    assertFound("PLACE Quirimbela", "É natural de Quirimbela e vive cá há anos.");
    assertFound("PLACE Rendufelhe", "Código postal: 4720-622 Rendufelhe");
    assertFound("PLACE Zorreta", "Freguesia: Zorreta");
  }

  @Test
  void whatAScannerBrokeIsPutTogether() {
    assertFound("PLACE Pader ne", "natural da freguesia de Pader ne, nascida no inverno");
    assertFound("PLACE P0mbal", "A casa fica em P0mbal.");
  }

  private static void assertFound(String expected, String text) {
    Reading reading = Reading.of(text);
    Spans spans = new Spans(reading);
    Places.all().forEach(recogniser -> recogniser.find(reading, spans));
    List<String> found =
        spans.merged().stream().map(span -> span.kind() + " " + sent(reading, span)).toList();
    assertEquals(expected, String.join(", ", found));
    assertTrue(spans.all().stream().allMatch(span -> span.end() <= reading.plain().length()));
  }

  private static String sent(Reading reading, Span span) {
    return reading.text().substring(reading.from(span.start()), reading.to(span.end() - 1));
  }
}
