package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People are found however they are written down; ordinary words stay. */
class NamesTest {
  private static final List<Recogniser> NAMES = Names.all();

  @Test
  void fullNamesReachFromTheFirstToTheLastWord() {
    found("A utente Maria do Carmo Seixas veio hoje.", "Maria do Carmo Seixas");
    found("Falei com a Dr.ª Eduarda Sampaio e Melo.", "Eduarda Sampaio e Melo");
    found("Veio o Noah Câmara-Whitfield.", "Noah Câmara-Whitfield");
    found("Veio a psicóloga Inês do Ó.", "Inês do Ó");
  }

  @Test
  void titlesAndRelativesStayOutside() {
    found("O Sr. Antunes e a mãe, Lurdes, saíram.", "Antunes", "Lurdes");
    found("A D. Encarnação chorou.", "Encarnação");
    found("Ouvido o agente principal Peixoto.", "Peixoto");
  }

  @Test
  void aNameThatIsAWordNeedsItsContext() {
    found("A dona Rosa falou da serra e da rosa do canteiro.", "Rosa");
    found("falei com a dona rosa sobre a luz e a serra", "rosa");
    found("Convém ser leal e claro; a esperança e a vitória vêm depois.");
    found("O senhor fala devagar e a senhora chora.");
    found("a rosa é a namorada do pai e veio com ele ao serviço", "rosa");
  }

  @Test
  void englishNamesThatAreWordsAreNamesWithACapital() {
    found("Will went to court with Mark and the judge said they will stay.", "Will", "Mark");
    found("We hope that in May the family will move and the grant is paid.");
  }

  @Test
  void whoIsToldOfByAnotherIsAPerson() {
    found("liguei para lá e quem atendeu foi a safira disse que hoje não há visita", "safira");
    found("3. Wondimu, afegão, quer aulas.\n4. Falta um.", "Wondimu");
    found("O carro está com o Sombra (Sr. Telmo Vidigal).", "Sombra", "Telmo Vidigal");
    found("Recebeu a Ir. Piedade e mais ninguém.", "Piedade");
  }

  @Test
  void aNicknameThatAFieldGivesIsKnownAgain() {
    found("ALCUNHA: A ROLHA\nOBS: A ROLHA VOLTOU A FALTAR.", "A ROLHA", "ROLHA");
  }

  @Test
  void initialsFoundOnceAreFoundAgain() {
    found(
        "Filhos V. (11) e C. (4). A escola refere faltas de V.; C. come bem.", "V", "C", "V", "C");
  }

  @Test
  void twoBlanksAreStillOneName() {
    found("A D. Glória  dos  Anjos mora ali.", "Glória  dos  Anjos");
  }

  @Test
  void dictatedTextHasNamesToo() {
    found(
        "hoje fui a casa do senhor floriano bentes ponto vive com a irmã ermelinda ponto",
        "floriano bentes",
        "ermelinda");
    found(
        "a nora diz que não pode ponto falei com o doutor relvas e com a terapeuta ângela ponto",
        "relvas",
        "ângela");
  }

  @Test
  void hastyTextHasNamesToo() {
    found("fui hj a casa da vanessa lucas, n estava ng", "vanessa lucas");
    found(
        "o naldinho e o filho do barata fumam la fora, avisar a dra ilda",
        "naldinho",
        "barata",
        "ilda");
    found("hoje n houve nada de especial. a impressora continua avariada, faltam impressos");
  }

  @Test
  void textInCapitalsHasNamesToo() {
    found(
        "O NETO CRISTIANO CHEGOU. A VIZINHA LUDOVINA PIRES CONFIRMA O QUE FOI DITO.",
        "CRISTIANO",
        "LUDOVINA PIRES");
    found("NOITE CALMA. A FAMÍLIA DO QUARTO DOZE TELEFONOU. FALTAM FRALDAS E LUVAS.");
  }

  @Test
  void namesThatNobodyHasListedAreFound() {
    found("Veio o Tchubakeru com a prima Zwelinda.", "Tchubakeru", "Zwelinda");
    found("a técnica ligou ao guerreirinho e ao sr xbalanque", "guerreirinho", "xbalanque");
  }

  @Test
  void aNameFoundOnceIsFoundEverywhere() {
    found(
        "O Sr. Quintas chegou. Quintas saiu cedo; diz Quintas que volta.",
        "Quintas",
        "Quintas",
        "Quintas");
    found("A Hermenegilda veio. A Hermenegida voltou.", "Hermenegilda", "Hermenegida");
  }

  @Test
  void nicknamesAreNames() {
    found("É conhecido por Ferrugem.", "Ferrugem");
    found("Veio o Evaristo, \"o Galego\".", "Evaristo", "Galego");
    found("a mãe vive com o bigodes desde maio e não se queixa", "bigodes");
    found("ouvi a emília do moinho sobre o que se passou ontem", "emília do moinho");
  }

  @Test
  void initialsAreNamesIfTheyArePeoples() {
    found("Presentes: Luís Clara e Sara Mota. LC propôs sanção.", "Luís Clara", "Sara Mota", "LC");
    found("A menor A. S. M. fugiu.", "A. S. M");
    found("Relatório de M. J. Quaresma.", "M. J. Quaresma");
    found("O filho Tiago T. levanta a pensão.", "Tiago T");
    found("Informada a C.P.C.J. e a GNR, nos termos do RGPD.");
  }

  @Test
  void scannersTearNamesApart() {
    found("A sobrinha Alzi ra vive cá.", "Alzi ra");
    found("Veio a Fi1omena com o Hé1der.", "Filomena", "Hélder");
    found("Filha de Sandra lsabel Caeta no.", "Sandra lsabel Caeta no");
  }

  @Test
  void englishNotesHaveNamesToo() {
    found("I met Dulce's grandson Kelvin and Ms Varela.", "Dulce", "Kelvin", "Varela");
    found("The duty worker should call back and write a short note for the team.");
  }

  @Test
  void monthsProgrammesAndBodiesAreNoNames() {
    found("O Rendimento Social de Inserção, pago pela Segurança Social em Abril e Maio.");
    found("O Técnico Gestor de Processo preenche o Relatório no Núcleo Local.");
  }

  static List<String> names(String text) {
    Reading reading = Reading.of(text);
    Spans spans = new Spans(reading);
    NAMES.forEach(recogniser -> recogniser.find(reading, spans));
    return spans.merged().stream()
        .map(span -> reading.plain().substring(span.start(), span.end()))
        .toList();
  }

  private static void found(String text, String... names) {
    assertEquals(Arrays.asList(names), names(text), text);
  }
}
