package org.malha.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.malha.cases.CaseRoom;
import org.malha.cases.NewCase;
import org.malha.cases.Prompt;
import org.malha.cases.Rehearsal;
import org.malha.cases.Today;
import org.malha.cases.frame.AgeBand;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.Household;
import org.malha.cases.frame.LifeArea;
import org.malha.cases.frame.MunicipalitySize;
import org.malha.cases.frame.Sector;
import org.malha.cases.frame.Stage;
import org.malha.groups.WorkingGroup;

/**
 * Three case rooms, all invented: one in the middle of its phases, one that waits for the second
 * reading of its chair, and one that was closed and left a lesson; and a lesson that came out.
 */
@ApplicationScoped
class CasesScene {
  @Inject Voices voices;
  @Inject Rehearsal rehearsal;
  @Inject Today today;

  @Transactional
  void play() {
    List<Long> signers =
        Stream.of("ana", "bruno", "carla", "olga", "tiago", "helena").map(this::id).toList();
    rehearsal.sign(signers);
    rehearsal.chairs(List.of(id("helena")));
    WorkingGroup group = voices.group("regiao-de-coimbra");
    LocalDate begun = today.date().minusDays(12);
    Rehearsal.Played room =
        rehearsal.present(
            group, id("bruno"), id("helena"), frame(), discussed(), CaseRoom.KEPT, begun);
    room.open(List.of(id("ana"), id("carla"), id("olga"), id("tiago")));
    room.phase(5);
    room.says(
        id("carla"),
        Prompt.QUESTION,
        "Quem ficou de avisar a escola de que a família mudou de concelho?");
    room.answers(
        id("bruno"), "Ninguém ficou com isso escrito. Cada serviço pensou que era o outro.");
    room.says(
        id("olga"), Prompt.QUESTION, "A mãe sabe a quem telefonar quando alguma coisa corre mal?");
    room.answers(
        id("bruno"),
        "Tem três números e já lhe atenderam nos três com a mesma pergunta: «conte-me do princípio».");
    room.says(
        id("ana"), Prompt.QUESTION, "Houve alguma reunião em que estivessem os dois concelhos?");
    room.says(
        id("tiago"),
        Prompt.QUESTION,
        "O plano anterior veio com a família, ou ficou no serviço de onde saiu?");
    room.phase(5);
    room.says(
        id("olga"),
        Prompt.NOTICED,
        "Ao ler, o que mais se repete é a palavra «relato». A mãe contou a história a cinco pessoas em duas semanas.");
    room.says(
        id("carla"),
        Prompt.HELPED,
        "Na nossa zona ajudou combinar uma conversa a três, com a família e as duas técnicas, antes de passar o processo.");
    rehearsal.present(
        group,
        id("ana"),
        id("helena"),
        frame(),
        waiting(),
        CaseRoom.KEPT,
        today.date().minusDays(1));
    ended(group);
    rehearsal.lesson(
        List.of(
            "Combinar quem avisa quem, e até quando, antes de a alta chegar",
            "Uma folha única, com um nome de cada lado e um prazo escrito: a saúde avisa com dois dias, a ação social responde no próprio dia.\n\nAjudou mais a conversa em que a folha foi combinada do que a folha.",
            "Se os dois serviços sabem quem é a outra pessoa quando alguém está de férias, e se a família foi perguntada antes de a folha circular."),
        List.of("gb2-sessoes-entre-profissoes"),
        List.of("pt-responsibility-not-shared"));
  }

  /** A room that was closed, whose lesson waits to be read by somebody else. */
  private void ended(WorkingGroup group) {
    rehearsal
        .present(
            group,
            id("carla"),
            id("helena"),
            frame(),
            told(),
            CaseRoom.KEPT,
            today.date().minusDays(40))
        .open(List.of(id("ana"), id("olga"), id("tiago")))
        .phase(7)
        .phase(4)
        .phase(5)
        .phase(5)
        .says(
            id("helena"),
            Prompt.STAYS,
            "Fica que uma conversa combinada vale mais do que três relatos bem escritos.")
        .learns(
            List.of(
                "Uma conversa a três poupa à família contar tudo outra vez",
                "Quem acompanhava e quem passa a acompanhar falam com a família, na mesma conversa, antes de o processo passar.",
                "Se a família quer essa conversa, e se há tempo marcado para ela nos dois serviços."),
            List.of(),
            List.of("pt-repeated-story"))
        .closes(3);
  }

  private long id(String who) {
    return voices.person(who).id();
  }

  private static Frame frame() {
    return new Frame(
        AgeBand.ADULT,
        Household.ONE_PARENT,
        Set.of(LifeArea.HOUSING, LifeArea.SCHOOL, LifeArea.INCOME),
        Set.of(Sector.SOCIAL, Sector.HEALTH, Sector.EDUCATION),
        Stage.PLAN,
        Optional.of(MunicipalitySize.MEDIUM));
  }

  private static Map<String, String> discussed() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        NewCase.TITLE,
        "Como manter uma só pessoa de referência quando a família muda de concelho a meio do plano?");
    texts.put(
        NewCase.SITUATION,
        """
        Uma mãe voltou a viver com o filho, que anda no primeiro ciclo, no concelho onde cresceu. Saiu da casa onde vivia depois de muitos conflitos.

        Chegou ao atendimento sem marcação. Contou a sua situação a três serviços no mesmo dia, e em nenhum deixou contacto, porque o telemóvel era partilhado.

        A técnica que ficou como gestora de caso combinou com ela que a escola e a saúde deixariam de pedir o mesmo relato. O plano tem quatro passos e foi escrito pelas duas.""");
    texts.put(
        NewCase.TRIED,
        "Um telefonema para a equipa que a acompanhava antes, sem resposta. Uma reunião com a escola, em que não houve tempo para combinar quem fazia o quê.");
    texts.put(
        NewCase.MEETING,
        "Encontraram-se na vontade de ajudar. Desencontraram-se em quem avisa quem: não há passagem escrita entre concelhos, e o consentimento foi pedido três vezes.");
    texts.put(NewCase.PERSON, "Talvez dissesse que está cansada de contar tudo do princípio.");
    texts.put(
        NewCase.QUESTION,
        "O que fazem as vossas equipas para que a referência se mantenha quando a família se muda?");
    return texts;
  }

  private static Map<String, String> told() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(NewCase.TITLE, "Como se passa um acompanhamento sem a família recomeçar?");
    texts.put(
        NewCase.SITUATION,
        "Uma família que era acompanhada por um serviço passou para outro. Nas duas primeiras conversas pediram-lhe que contasse tudo outra vez.");
    texts.put(NewCase.TRIED, "Enviar um relatório antes da primeira conversa; quase não foi lido.");
    texts.put(
        NewCase.MEETING,
        "Os serviços encontraram-se no papel e desencontraram-se na conversa com a família.");
    texts.put(NewCase.PERSON, "");
    texts.put(NewCase.QUESTION, "O que fazem, para que ninguém tenha de recomeçar?");
    return texts;
  }

  private static Map<String, String> waiting() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(NewCase.TITLE, "Quem avisa quem quando a alta chega sem casa preparada?");
    texts.put(
        NewCase.SITUATION,
        "Uma pessoa de idade avançada teve alta antes de haver apoio em casa. O serviço soube pela vizinhança, três dias depois.");
    texts.put(
        NewCase.TRIED,
        "Pedimos à unidade de saúde um aviso com dois dias de antecedência; resultou uma vez.");
    texts.put(
        NewCase.MEETING, "A saúde e a ação social usam folhas diferentes e nenhuma chega à outra.");
    texts.put(NewCase.PERSON, "");
    texts.put(NewCase.QUESTION, "Que acordo simples resultou na vossa zona?");
    return texts;
  }
}
