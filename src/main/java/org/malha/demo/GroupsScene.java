package org.malha.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.malha.accounts.Organisations;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.groups.GroupInvitations;
import org.malha.groups.Groups;
import org.malha.groups.JoinRequests;
import org.malha.groups.Memberships;
import org.malha.groups.Upkeep;
import org.malha.groups.Visibility;
import org.malha.groups.WorkingGroup;
import org.malha.territory.Municipality;
import org.malha.territory.Territory;

/** The groups: one for members only, one public, and the one to which Olga belongs. */
@ApplicationScoped
class GroupsScene {
  private static final String CHARTER =
      """
      ## Para que serve o grupo

      Dizer em conjunto o que impede as equipas de trabalhar melhor, e encontrar quem já resolveu.

      ## Como trabalhamos

      - Reunimos na última quinta-feira de cada mês, por videoconferência.
      - Cada município tem uma voz: quem não pode vir escreve antes.
      - Um constrangimento só segue para fora do grupo depois de discutido.

      ## O que fica entre nós

      O que aqui se escreve é do grupo. **Não há nomes, moradas nem números de processo** de pessoas acompanhadas.
      """;

  @Inject Groups groups;
  @Inject GroupInvitations invitations;
  @Inject JoinRequests requests;
  @Inject Upkeep upkeep;
  @Inject Organisations organisations;
  @Inject Memberships memberships;
  @Inject People people;
  @Inject Territory territory;

  void play() {
    Person ana = person("ana");
    WorkingGroup coimbra =
        groups.create(
            ana,
            "Região de Coimbra",
            Visibility.MEMBERS,
            "cim-regiao-coimbra",
            municipalities("cim-regiao-coimbra"),
            "Os serviços de atendimento e acompanhamento social dos municípios da CIM da Região de Coimbra.",
            UUID.randomUUID().toString());
    memberships.admit(coimbra, person("bruno"), false, ana);
    memberships.admit(coimbra, person("carla"), false, ana);
    peopleOnTheirWay(coimbra, ana);
    upkeep.agree(coimbra.id(), CHARTER, coimbra.charterVersion());
    Person helena = person("helena");
    WorkingGroup open =
        groups.create(
            helena,
            "Casos e práticas",
            Visibility.PUBLIC,
            null,
            Set.of("0607", "0613", "1009", "0705", "0502"),
            "Equipas de vários territórios que discutem à vista de todos o que se pode generalizar.",
            UUID.randomUUID().toString());
    memberships.admit(open, ana, false, helena);
    memberships.admit(open, person("bruno"), false, helena);
    memberships.admit(open, person("tiago"), false, helena);
    Person olga = person("olga");
    groups.create(
        olga,
        "Região de Leiria",
        Visibility.MEMBERS,
        "cim-regiao-leiria",
        municipalities("cim-regiao-leiria"),
        "Os serviços de atendimento e acompanhamento social dos municípios da CIM da Região de Leiria.",
        UUID.randomUUID().toString());
  }

  private void peopleOnTheirWay(WorkingGroup group, Person by) {
    invite(group, "Inês Roque", "ines.roque@example.org", "0614", by);
    invite(group, "Duarte Simões", "duarte.simoes@example.org", "0606", by);
    requests.ask(
        group,
        person("rui"),
        "Acompanho para a ANMP o que os municípios da região registam e gostava de ouvir o grupo.");
  }

  private void invite(WorkingGroup group, String name, String email, String dico, Person by) {
    invitations.invite(
        group,
        email,
        name,
        organisations.ofMunicipality(dico),
        "atendimento e acompanhamento social",
        false,
        by);
  }

  private Person person(String local) {
    return people.byEmail(local + "@example.org").orElseThrow();
  }

  private Set<String> municipalities(String entity) {
    return territory.of(territory.entity(entity).orElseThrow()).stream()
        .map(Municipality::dico)
        .collect(Collectors.toSet());
  }
}
