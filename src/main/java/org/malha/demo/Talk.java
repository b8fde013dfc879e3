package org.malha.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.malha.constraints.Constraint;
import org.malha.discussions.Conversation;
import org.malha.discussions.Moderation;
import org.malha.discussions.Post;

/** What the cast says about the constraints; all of it invented. */
@ApplicationScoped
class Talk {
  @Inject Voices voices;
  @Inject Conversation conversation;
  @Inject Moderation moderation;

  void once(String who, Constraint about, String words) {
    voices.say(who, about, null, words);
  }

  void aboutData(Constraint one) {
    Post first =
        voices.say(
            "bruno",
            one,
            null,
            """
            Para o diagnóstico social precisamos de saber quem acompanhamos: quantas famílias, com que situações, em que freguesias. Hoje só conseguimos o total de processos.

            > Planear respostas sem conhecer a população que acompanhamos é adivinhar.

            Isto acontece nos outros municípios? Que extrações conseguem fazer?
            """);
    Post same =
        voices.say(
            "carla",
            one,
            first,
            "Igual em Penacova. Pedimos ao Centro Distrital e a resposta demorou sete semanas. Quando chegou, a candidatura já tinha fechado.");
    voices.say("ana", one, same, "Sete semanas para que pedido? Convém guardar as datas.");
    Post dates =
        voices.say(
            "carla", one, same, "Totais por freguesia e por idade. Tenho as datas, junto amanhã.");
    voices.say(
        "bruno", one, dates, "Junto também as nossas: três pedidos, o mais rápido em cinco.");
    Post list =
        voices.say(
            "ana",
            one,
            null,
            """
            Da reunião ficou esta proposta de **indicadores mínimos**:

            1. famílias em acompanhamento, por freguesia
            2. pessoas por grupo de idade
            3. motivos do pedido
            4. tempo até ao primeiro atendimento

            Faltam os outros oito. Quem propõe?
            """);
    Post housing = voices.say("carla", one, list, "Condições de habitação, em três níveis.");
    voices.say("bruno", one, housing, "E quem já espera por casa.");
    Post school = voices.say("bruno", one, list, "Crianças em idade escolar no agregado.");
    voices.say("carla", one, list, "Encaminhamentos feitos e recebidos, por serviço.");
    Post wrong =
        voices.say("bruno", one, list, "E o número de contribuinte, para cruzar com a saúde.");
    moderation.hide(
        voices.person("ana"),
        voices.place(one, true),
        wrong.id(),
        "Um identificador de pessoas não pode estar na lista. Falámos disto na reunião.");
    Post mistaken = voices.say("carla", one, null, "Esta resposta era para outro debate.");
    conversation.withdraw(voices.person("carla"), mistaken.id());
    Post sheet =
        voices.say(
            "carla",
            one,
            null,
            """
            Enquanto não há extração, usamos uma ficha de caracterização sem nomes, preenchida pela equipa uma vez por trimestre.

            | Campo | Minutos |
            |---|---|
            | freguesia e idade | 5 |
            | habitação | 5 |
            | encaminhamentos | 10 |
            """);
    conversation.edit(
        voices.person("carla"),
        voices.place(one, false),
        sheet.id(),
        sheet.version(),
        """
        Enquanto não há extração, usamos uma ficha de caracterização **sem nomes nem números de processo**, preenchida pela equipa uma vez por trimestre. Chega para o diagnóstico.

        | Campo | Minutos |
        |---|---|
        | freguesia e idade | 5 |
        | habitação | 5 |
        | encaminhamentos | 10 |
        """);
    voices.say(
        "bruno", one, sheet, "Podemos usar a mesma na Lousã? @carla.pinto, envias o modelo?");
    voices.say("carla", one, sheet, "Claro. Levo à próxima reunião.");
    voices.say(
        "ana", one, null, "Com seis municípios a dizer o mesmo, já se pode preparar o pedido.");
    useful(one, sheet, "ana", "bruno");
    useful(one, first, "ana", "carla");
    useful(one, school, "carla");
  }

  void aboutTransport(Constraint one) {
    Post first =
        voices.say(
            "carla",
            one,
            null,
            "Esta semana marcámos quatro atendimentos e vieram dois. Os outros dois não tinham como chegar.");
    Post idea =
        voices.say(
            "bruno",
            one,
            first,
            "Na Lousã juntámos o atendimento ao dia da feira, que é quando há carreira. As faltas caíram para metade.");
    voices.say("carla", one, idea, "E o centro de saúde aceitou marcar para o mesmo dia?");
    voices.say("bruno", one, idea, "Aceitou as consultas de rotina. As outras não.");
    voices.say(
        "ana",
        one,
        null,
        "Que freguesias têm carreira só num dia? Façamos a lista antes da reunião.");
    useful(one, idea, "ana", "carla");
  }

  void aboutStory(Constraint one) {
    Post first =
        voices.say(
            "carla",
            one,
            null,
            "Uma família contou a mesma história cinco vezes em três semanas. À quinta vez já não quis contar.");
    voices.say(
        "bruno",
        one,
        first,
        "Connosco é igual entre a escola e a ação social. Na Andaluzia usam [um registo único](/praticas/es1-alborada-registo-unico): não resolve tudo, mas a pessoa conta uma vez.");
    Post consent =
        voices.say("ana", one, null, "O que impede que a pessoa autorize uma vez, por escrito?");
    voices.say("carla", one, consent, "Cada serviço tem a sua folha, e nenhum aceita a do outro.");
    useful(one, first, "ana", "bruno");
  }

  void aboutCriteria(Constraint one) {
    Post first =
        voices.say("bruno", one, null, "Em dois pedidos iguais tivemos duas respostas diferentes.");
    voices.say("carla", one, first, "O guião novo já diz como se decide. Deixou de acontecer.");
    voices.say("bruno", one, first, "Confirmo. Por mim pode fechar-se.");
  }

  void aboutTrust(Constraint one) {
    Post first =
        voices.say(
            "helena",
            one,
            null,
            "Nas sessões que presido, o silêncio depois da apresentação é o que mais custa.");
    Post roles =
        voices.say(
            "tiago",
            one,
            first,
            "Na [formação](/formacao/course-case-manager) começamos por um caso inventado. Ajuda a perder o medo.");
    voices.say("bruno", one, roles, "E quando se passa a um caso verdadeiro?");
    voices.say("helena", one, roles, "Aí ajuda que as perguntas venham antes dos conselhos.");
    useful(one, roles, "ana", "bruno");
  }

  private void useful(Constraint one, Post post, String... readers) {
    for (String reader : readers) {
      conversation.markUseful(voices.person(reader), voices.place(one, false), post.id());
    }
  }
}
