package org.malha.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.malha.accounts.Organisation;
import org.malha.accounts.Organisations;
import org.malha.accounts.PasswordHash;
import org.malha.accounts.People;
import org.malha.accounts.Person;
import org.malha.accounts.Role;
import org.malha.accounts.SignUp;

/** The people of every test, demo and screenshot. */
@ApplicationScoped
class CastScene {
  @Inject SignUp signUp;
  @Inject People people;
  @Inject Organisations organisations;
  @Inject Clock clock;

  void play(String password) {
    PasswordHash hash = signUp.hash(password);
    Organisation coimbra = organisations.byCode("cim-regiao-coimbra");
    person("Ana Facilitadora", "ana", "Técnica superior", hash, coimbra, "coordenação do grupo");
    person("Bruno Leal", "bruno", "Técnico superior", hash, dico("0607"), "coordenação do SAAS");
    person("Carla Pinto", "carla", "Técnica superior", hash, dico("0613"), "atendimento social");
    person("Olga Moreira", "olga", "Técnica superior", hash, dico("1009"), "coordenação do SAAS");
    person("Tiago Nunes", "tiago", "Formador", hash, organisations.byCode("anmp"), "formação")
        .grant(Role.TRAINER, null, clock.instant());
    person(
            "Lídia Sá",
            "lidia",
            "Técnica superior",
            hash,
            organisations.byCode("iss"),
            "interlocução")
        .grant(Role.LIAISON, null, clock.instant());
    person("Rui Valadas", "rui", "Investigador", hash, organisations.byCode("anmp"), "curadoria")
        .grant(Role.CURATOR, null, clock.instant());
    person("Helena Castro", "helena", "Psicóloga", hash, dico("0705"), "presidência de casos");
    person("Paula Reis", "paula", "Encarregada da proteção de dados", hash, coimbra, "")
        .grant(Role.PRIVACY_OFFICER, null, clock.instant());
    administrator(hash);
  }

  /** The settings may have named the same address: that account and its password stay. */
  private void administrator(PasswordHash hash) {
    if (people.byEmail("admin@example.org").isEmpty()) {
      person("Administração", "admin", "", hash, null, "")
          .grant(Role.ADMINISTRATOR, null, clock.instant());
    }
  }

  private Organisation dico(String code) {
    return organisations.ofMunicipality(code);
  }

  private Person person(
      String name,
      String local,
      String jobTitle,
      PasswordHash hash,
      @org.jspecify.annotations.Nullable Organisation speaksFor,
      String title) {
    Person person = people.add(name, local + "@example.org", jobTitle);
    signUp.choose(person, hash);
    if (speaksFor != null) {
      LocalDate from = LocalDate.ofInstant(clock.instant(), person.zone()).minusYears(1);
      person.mandate(speaksFor, title, from, null, null, clock.instant());
    }
    return person;
  }
}
