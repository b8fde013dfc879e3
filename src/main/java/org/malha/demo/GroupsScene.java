package org.malha.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.groups.Groups;
import org.malha.groups.Memberships;
import org.malha.groups.Visibility;
import org.malha.groups.WorkingGroup;
import org.malha.territory.Municipality;
import org.malha.territory.Territory;

/** The groups: one for members only, one public, and the one to which Olga belongs. */
@ApplicationScoped
class GroupsScene {
  @Inject Groups groups;
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
    WorkingGroup open =
        groups.create(
            ana,
            "Casos e práticas",
            Visibility.PUBLIC,
            null,
            Set.of("0607", "0613", "1009", "0705", "0502"),
            "Equipas de vários territórios que discutem à vista de todos o que se pode generalizar.",
            UUID.randomUUID().toString());
    memberships.admit(open, person("bruno"), false, ana);
    memberships.admit(open, person("helena"), true, ana);
    memberships.admit(open, person("tiago"), false, ana);
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

  private Person person(String local) {
    return people.byEmail(local + "@example.org").orElseThrow();
  }

  private Set<String> municipalities(String entity) {
    return territory.of(territory.entity(entity).orElseThrow()).stream()
        .map(Municipality::dico)
        .collect(Collectors.toSet());
  }
}
