package org.malha.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.constraints.CoSignature.Said;
import org.malha.constraints.CoSigning;
import org.malha.constraints.Constraint;
import org.malha.constraints.Description;
import org.malha.constraints.Progress;
import org.malha.constraints.ReportedConstraint;
import org.malha.constraints.ReportedConstraints;
import org.malha.constraints.Severity;
import org.malha.constraints.State;
import org.malha.web.Language;

/**
 * Constraints in every state, some started from what the studies reported. Territory, people and
 * words are invented.
 */
@ApplicationScoped
class ConstraintsScene {
  private static final String COIMBRA = "regiao-de-coimbra";
  private static final String OPEN = "casos-e-praticas";
  private static final String LEIRIA = "regiao-de-leiria";
  private static final String LOUSA = "0607";
  private static final String PENACOVA = "0613";

  @Inject Voices voices;
  @Inject Talk talk;
  @Inject CoSigning coSigning;
  @Inject Progress progress;
  @Inject ReportedConstraints reported;

  void play() {
    data();
    transport();
    repeatedStory();
    criteria();
    training();
    meetingRoom();
    publicOnes();
    leiria();
  }

  private void data() {
    Constraint one =
        fromReported(
            "bruno",
            "pt-data-extraction",
            "Pedidos pontuais ao Centro Distrital, com resposta em semanas. Uma folha de cálculo comum a quatro municípios, que já ninguém atualiza.",
            "Um conjunto mínimo de indicadores que cada município possa extrair, todos os trimestres.",
            "effects-measurement",
            Set.of("social", "social-insurance"));
    sign("bruno", one, LOUSA, Severity.SEVERE, 2023, "Perdemos o prazo de uma candidatura.");
    sign("carla", one, PENACOVA, Severity.MODERATE, 2023, "Contamos à mão, uma vez por ano.");
    for (String dico : new String[] {"0601", "0605", "0612", "0614"}) {
      sign("ana", one, dico, Severity.MODERATE, null, "Dito na reunião de outubro.");
    }
    talk.aboutData(one);
    progress.move(
        voices.person("ana"),
        one.id(),
        State.TO_REFER,
        "Decidido em reunião: preparar o pedido com os **doze indicadores** propostos no debate.");
  }

  private void transport() {
    Constraint one =
        raise(
            "carla",
            COIMBRA,
            new Description(
                "Sem transporte público, faltam às consultas e às entrevistas",
                "Nas freguesias mais afastadas há um autocarro de manhã e outro ao fim do dia. Quem não tem carro **falta à consulta, à entrevista de emprego e ao atendimento**. Depois cada serviço escreve que a pessoa não compareceu.",
                "Pessoas idosas e famílias sem carro. As equipas, que voltam a marcar duas e três vezes.",
                "Transporte a pedido durante a época escolar. Acabou com o verão.",
                "Horários combinados entre serviços, no dia em que há transporte.",
                "delivery-system",
                "commitment",
                Set.of("health", "employment"),
                Set.of("municipality", "health-services")));
    sign("carla", one, PENACOVA, Severity.SEVERE, 2019, "Sete freguesias sem carreira à tarde.");
    sign("ana", one, "0612", Severity.SEVERE, null, "Dito na reunião de outubro.");
    talk.aboutTransport(one);
  }

  private void repeatedStory() {
    Constraint one =
        fromReported(
            "carla",
            "pt-repeated-story",
            "Uma ficha de encaminhamento comum a três serviços, em papel.",
            "Que a pessoa autorize uma vez e conte uma vez.",
            "interprofessional-teamwork",
            Set.of("health", "social", "education"));
    sign("bruno", one, LOUSA, Severity.MODERATE, 2021, "");
    talk.aboutStory(one);
    Person ana = voices.person("ana");
    progress.move(ana, one.id(), State.TO_REFER, "");
    progress.move(ana, one.id(), State.REFERRED, "Enviado ao Instituto da Segurança Social.");
    progress.move(
        ana,
        one.id(),
        State.ANSWERED,
        "Responderam que o consentimento comum está em estudo. O grupo analisa a resposta na próxima reunião.");
  }

  private void criteria() {
    Constraint one =
        fromReported(
            "bruno",
            "pt-unclear-criteria",
            "Reuniões caso a caso com o Centro Distrital.",
            "Um documento com os critérios, igual para todos os municípios.",
            null,
            Set.of("social-insurance"));
    sign("bruno", one, LOUSA, Severity.LIGHT, 2024, "");
    talk.aboutCriteria(one);
    progress.move(
        voices.person("ana"),
        one.id(),
        State.SOLVED,
        "Há agora um **guião de critérios comum**, escrito por quatro municípios com o Centro Distrital e em uso desde setembro. Revê-se de seis em seis meses.");
  }

  private void training() {
    Constraint one =
        fromReported(
            "ana",
            "pt-training-role",
            "",
            "Um plano de formação do grupo para 2027.",
            null,
            Set.of());
    talk.once("bruno", one, "Concordo em juntar isto ao plano que já existe na CIM.");
    progress.move(
        voices.person("ana"),
        one.id(),
        State.CLOSED_WITHOUT_FOLLOW_UP,
        "Segue no plano de formação da CIM, por isso deixa de se seguir aqui.");
  }

  private void meetingRoom() {
    raise(
        "bruno",
        COIMBRA,
        new Description(
            "Não há sala onde duas equipas atendam a mesma família",
            "As equipas de ação social e da saúde só conseguem estar juntas com a família na sala de espera do centro de saúde, à vista de quem passa.",
            "Famílias acompanhadas por mais do que um serviço.",
            "",
            "Uma sala por semana, em edifício municipal.",
            "interprofessional-teamwork",
            null,
            Set.of("health", "social"),
            Set.of("municipality")));
  }

  private void publicOnes() {
    Constraint trust =
        raise(
            "helena",
            OPEN,
            new Description(
                "Discutir um caso expõe a equipa que o apresenta",
                "Quem apresenta um caso sente que vai ser julgado. Apresentam-se os casos que correram bem, e aprende-se pouco.",
                "Equipas pequenas, em que todas as pessoas se conhecem.",
                "Regras de confidencialidade lidas no início.",
                "Uma forma de apresentar sem que se saiba quem apresenta.",
                "learning",
                "interprofessional-teamwork",
                Set.of("social"),
                Set.of("working-group", "researchers")));
    talk.aboutTrust(trust);
    Constraint projects =
        raise(
            "tiago",
            OPEN,
            new Description(
                "Os projetos acabam quando acaba o financiamento",
                "Forma-se uma equipa, ganha-se a confiança das pessoas, e ao fim de três anos volta tudo ao princípio.",
                "Quem participava, e a equipa, que sai.",
                "Candidaturas sucessivas, com meses de intervalo.",
                "Que cada candidatura diga desde o início o que fica, e quem paga.",
                "sustainability",
                "funding",
                Set.of("social", "employment"),
                Set.of("policy-makers", "municipality")));
    sign("bruno", projects, LOUSA, Severity.MODERATE, 2020, "");
    talk.once("ana", projects, "Que projetos ficaram, e porquê? Talvez se aprenda mais com esses.");
  }

  private void leiria() {
    Constraint one =
        raise(
            "olga",
            LEIRIA,
            new Description(
                "Cada equipa tem a sua lista de recursos da comunidade",
                "Há cinco listas de respostas sociais, todas diferentes e nenhuma completa.",
                "As equipas e quem é mandado à porta errada.",
                "Uma lista em papel, feita em 2022.",
                "Uma lista só, que cada serviço atualize.",
                "ict-shared-delivery",
                null,
                Set.of("social"),
                Set.of("municipality", "partner-entity")));
    sign("olga", one, "1009", Severity.MODERATE, 2022, "");
    talk.once("olga", one, "Começo eu: junto aqui as categorias da nossa lista.");
  }

  private Constraint fromReported(
      String who,
      String id,
      String tried,
      String asked,
      @Nullable String second,
      Set<String> sectors) {
    ReportedConstraint source = reported.byId(id);
    ReportedConstraint.Text text = source.text(Language.PT);
    var actors = new LinkedHashSet<String>();
    source.actors().forEach(actor -> actors.add(actor.id()));
    return voices.raise(
        who,
        COIMBRA,
        new Description(
            source.title().pt(),
            text.what(),
            text.affected(),
            tried,
            asked,
            source.element().id(),
            second,
            sectors,
            actors),
        id);
  }

  private Constraint raise(String who, String group, Description said) {
    return voices.raise(who, group, said, null);
  }

  private void sign(
      String who,
      Constraint one,
      String dico,
      Severity severity,
      @Nullable Integer since,
      String note) {
    coSigning.sign(voices.person(who), one.id(), dico, new Said(severity, since, note));
  }
}
