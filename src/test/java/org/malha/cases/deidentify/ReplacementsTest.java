package org.malha.cases.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The story stays readable and the people stay apart, but nothing of them is left. */
class ReplacementsTest {
  private static final Pattern LABEL = Pattern.compile("\\[\\[(\\w+)\\|([^\\]]*)\\]\\]");

  @Test
  void aPersonIsTheSameByNameSurnameAndDiminutive() {
    assertEquals(
        "Pessoa A e Pessoa B vieram. Pessoa A saiu; Pessoa B ficou. Pessoa A voltou.",
        shown(
            "[[NAME|José Manuel Quaresma]] e [[NAME|Rita]] vieram. [[NAME|Quaresma]] saiu;"
                + " [[NAME|Ritinha]] ficou. [[NAME|Zé]] voltou."));
  }

  @Test
  void twoOfOneSurnameAreTwo() {
    assertEquals("Pessoa A e Pessoa B", shown("[[NAME|Rogério Cunha]] e [[NAME|Dália Cunha]]"));
  }

  @Test
  void whoeverWorksThereIsAProfessional() {
    assertEquals(
        "Dr.ª Profissional A ouviu a mãe, Pessoa B. Profissional A escreveu.",
        shown("Dr.ª [[NAME|Pilar Rocha]] ouviu a mãe, [[NAME|Bia]]. [[NAME|Pilar]] escreveu."));
    assertEquals(
        "Preenchido por: Profissional A, educadora",
        shown("Preenchido por: [[NAME|Lopes]], educadora"));
  }

  @Test
  void institutionsAndPlacesAreWhatTheyAre() {
    assertEquals(
        "Anda na [escola do 1.º ciclo] e vive em [um concelho].",
        shown("Anda na [[ORG|EB1 do Penteado]] e vive em [[PLACE|Penela]]."));
    assertEquals(
        "De [concelho A] para [concelho B], e outra vez [concelho A].",
        shown("De [[PLACE|Sines]] para [[PLACE|Beja]], e outra vez [[PLACE|Sines]]."));
    assertEquals(
        "at [a secondary school], the [hospital]",
        english("at [[ORG|Escola Secundária da Lapa]], the [[ORG|Hospital de Beja]]"));
  }

  @Test
  void datesAreToldByTheTimeBetweenThem() {
    assertEquals(
        "Caiu a [um dia do outono de 2024]; teve alta [cerca de uma semana depois]; voltou [alguns meses depois].",
        shown(
            "Caiu a [[DATE|14/10/2024]]; teve alta [[DATE|21 de outubro]]; voltou [[DATE|2025-02-03]]."));
    assertEquals("Nasceu a [data de nascimento].", shown("Nasceu a [[DOB|3/2/1958]]."));
    assertEquals(
        "[outono de 2023]: nasceu a [data de nascimento; 6 a 9 anos].",
        shown("[[DATE|2023-11-08]]: nasceu a [[DOB|17.04.2015]]."));
    assertEquals("tem 90 ou mais anos", shown("tem [[AGE90|93]] anos"));
  }

  @Test
  void aDayWithoutAYearIsNearTheDateBeforeIt() {
    assertEquals(
        "Visita a [um dia do inverno]; nova visita a [cerca de uma semana depois].",
        shown("Visita a [[DATE|28 de dezembro]]; nova visita a [[DATE|3 de janeiro]]."));
    assertEquals(
        "fell on [a day in winter 2024] and came home on [a date a few days later]",
        english("fell on [[DATE|30 December 2024]] and came home on [[DATE|2 January]]"));
    assertEquals(
        "a [um dia do inverno de 2024], a [cerca de duas semanas depois] e a [alguns meses depois]",
        shown("a [[DATE|20/12/2024]], a [[DATE|08/01]] e a [[DATE|3/3/2025]]"));
  }

  @Test
  void whatIsNotKnownToBeEarlierIsNotCalledEarlier() {
    assertEquals(
        "até [um dia do outono]; a reunião é no dia [da primavera]",
        shown("até [[DATE|30 de setembro]]; a reunião é no dia [[DATE|4 de maio]]"));
  }

  @Test
  void aDateReadsWellAfterTheWordBeforeIt() {
    assertEquals(
        "Data: [primavera de 2018]. Aos [tantos dias, muitos anos depois] reuniu",
        shown("Data: [[DATE|3/5/2018]]. Aos [[DATE|3 de maio de 2038]] reuniu"));
    assertEquals(
        "see you on the [day in spring]; until [a date]",
        english("see you on the [[DATE|21st of March]]; until [[DATE|x]]"));
    assertEquals(
        "dia [do inverno], no [mesmo dia]", shown("dia [[DATE|28/1]], no [[DATE|28 de janeiro]]"));
    assertEquals(
        "Em [um dia do outono de 2024]: nasceu a [data de nascimento; 70 a 74 anos].",
        shown("Em [[DATE|22/11/2024]]: nasceu a [[DOB|4 de agosto de 1951]]."));
  }

  @Test
  void fatherAndSonAreTwo() {
    assertEquals(
        "O senhor Pessoa A caiu; liguei ao filho Pessoa B. O Sr. Pessoa A está bem.",
        shown(
            "O senhor [[NAME|Palma]] caiu; liguei ao filho [[NAME|António Manuel Palma]]. O Sr."
                + " [[NAME|Palma]] está bem."));
    assertEquals(
        "O Sr. Pessoa A e os netos Pessoa B e Pessoa C",
        shown("O Sr. [[NAME|Brandão]] e os netos [[NAME|Rui]] e [[NAME|Ana Brandão]]"));
    assertEquals("Pessoa A e Pessoa B", shown("[[NAME|Paulo Silva]] e [[NAME|Paula Silva]]"));
  }

  @Test
  void aCoupleIsTwo() {
    assertEquals(
        "A Pessoa A e o Sr. Pessoa B", shown("A [[NAME|Dália Cunha]] e o Sr. [[NAME|Cunha]]"));
  }

  @Test
  void aSurnameThatSeveralBearIsNobodysOfThem() {
    assertEquals(
        "Pessoa A, Pessoa B; Pessoa C disse",
        shown("[[NAME|Rita Melo]], [[NAME|Dália Melo]]; [[NAME|Melo]] disse"));
    assertEquals(
        "Pessoa A saiu; Pessoa A voltou",
        shown("[[NAME|Nuno Vaz Penedo]] saiu; [[NAME|Vaz Penedo]] voltou"));
  }

  @Test
  void initialsAreOfWhoHasThem() {
    assertEquals(
        "Pessoa A e Pessoa B; Pessoa A informou; assina Pessoa B",
        shown(
            "[[NAME|Tiago Ramalhete]] e [[NAME|P. Carrilho]]; [[NAME|TR]] informou;"
                + " assina [[NAME|Paulo Carrilho]]"));
  }

  @Test
  void placesAgreeWithTheArticleBeforeThem() {
    assertEquals(
        "na freguesia de [nome], na [zona do concelho], foi a [localidade]",
        shown("na freguesia de [[PLACE|Cabril]], na [[PLACE|Trofa]], foi a [[PLACE|Lousado]]"));
    assertEquals("do [sítio da localidade]", shown("do [[PLACE|Coto]]"));
    assertEquals("Natural de: [concelho]", shown("Natural de: [[PLACE|Nisa]]"));
  }

  @Test
  void greatAgesReadWellInEnglish() {
    assertEquals(
        "a 90-plus-year-old widow, aged 90 or over",
        english("a [[AGE90|92]]-year-old widow, aged [[AGE90|95]]"));
  }

  @Test
  void aTextIsWrittenInItsOwnLanguageAndTheReasonsInTheReaders() {
    Deidentifier finder = new Deidentifier(Places.all());
    Deidentified note = finder.examine("A mãe mora com a avó em Penela.", Language.ENGLISH);
    assertEquals("A mãe mora com a avó em [um concelho].", note.redacted());
    assertTrue(note.residue().reasons().get(0).startsWith("The text"), note.toString());
    assertEquals(Language.ENGLISH, finder.language("She lives with her", Language.PORTUGUESE));
    assertEquals(Language.ENGLISH, finder.language("Penela, 12", Language.ENGLISH));
    assertEquals(Language.PORTUGUESE, finder.language("Penela, 12", Language.PORTUGUESE));
  }

  @Test
  void numbersSayOnlyWhatTheyAre() {
    assertEquals(
        "NIF [NIF], tel. [telefone], [morada]",
        shown("NIF [[NIF|245 789 013]], tel. [[PHONE|912 345 678]], [[ADDRESS|Rua da Lapa, 3]]"));
  }

  /** Names that are no word of ours, so that each token may be sought in what is shown. */
  @Provide
  Arbitrary<String> note() {
    Arbitrary<String> word =
        Arbitraries.strings().withCharRange('k', 'z').ofMinLength(4).ofMaxLength(9);
    Arbitrary<String> name = word.list().ofMinSize(1).ofMaxSize(3).map(ReplacementsTest::capitals);
    Arbitrary<String> label =
        Combinators.combine(Arbitraries.of("NAME", "PLACE", "ADDRESS", "PROCESS", "NIF"), name)
            .as((kind, text) -> "[[" + kind + "|" + text + "]]");
    Arbitrary<String> between = Arbitraries.of(" e ", ", a mãe, ", ".\n", " - ", " na ", "\u200B ");
    return Combinators.combine(label, between)
        .as(String::concat)
        .list()
        .ofMaxSize(12)
        .map(ReplacementsTest::join);
  }

  @Property(tries = 300)
  void nothingOfAnIdentifierIsShown(@ForAll("note") String note) {
    String shown = shown(note).toLowerCase(Locale.ROOT);
    Matcher labels = LABEL.matcher(note);
    while (labels.find()) {
      for (String token : labels.group(2).toLowerCase(Locale.ROOT).split(" ")) {
        assertFalse(shown.matches("(?s).*\\b" + token + "\\b.*"), token);
      }
    }
  }

  @Property(tries = 300)
  void theSameNameIsTheSamePerson(@ForAll("note") String note) {
    String name = "[[NAME|Kwxyz Qrstuv]]";
    String shown = shown(name + "\n" + note + "\n" + name);
    String first = shown.lines().findFirst().orElseThrow();
    assertTrue(shown.endsWith(first), shown);
    assertEquals("Pessoa A", first);
  }

  @Property(tries = 300)
  void whateverIsSentIsExaminedAndTheMarksTellWhatWasShown(@ForAll String text) {
    Deidentified note = new Deidentifier(Places.all()).examine(text, Language.PORTUGUESE);
    StringBuilder again = new StringBuilder();
    int last = 0;
    for (Mark mark : note.marks()) {
      again.append(text, last, mark.start()).append(mark.replacement());
      last = mark.end();
    }
    assertEquals(note.redacted(), again.append(text.substring(last)).toString());
  }

  @Property(tries = 200)
  void itsOwnWordsAreNoAddress(@ForAll("note") String note) {
    Deidentifier finder = new Deidentifier(Places.all());
    String shown = shown(note);
    List<Mark> left = finder.examine(shown, Language.PORTUGUESE).marks();
    assertTrue(left.stream().noneMatch(mark -> mark.kind().direct()), shown);
  }

  private static String capitals(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      name.append(name.isEmpty() ? "" : " ");
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  private static String join(List<String> parts) {
    return String.join("", parts);
  }

  private static String shown(String labelled) {
    return written(labelled, Language.PORTUGUESE);
  }

  private static String english(String labelled) {
    return written(labelled, Language.ENGLISH);
  }

  private static String written(String labelled, Language language) {
    Matcher labels = LABEL.matcher(labelled);
    Reading reading = Reading.of(labels.replaceAll("$2"));
    Spans spans = new Spans(reading);
    int at = 0;
    labels.reset();
    while (labels.find()) {
      at = reading.plain().indexOf(labels.group(2), at);
      spans.add(at, at + labels.group(2).length(), Kind.valueOf(labels.group(1)), 0.9);
      at += labels.group(2).length();
    }
    return Replacements.write(reading, spans.merged(), language, language).redacted();
  }
}
