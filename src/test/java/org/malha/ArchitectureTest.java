package org.malha;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.malha.cases.release.Seal;

/** The arrows between rooms point downwards, and each library is known to one room. */
@AnalyzeClasses(packages = "org.malha", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** Each room and those that may know it: all, or nobody else where none stands there. */
  private static final String ROOMS =
      """
      start: *
      journal: *
      web: *
      pages: *
      database: web territory accounts traces discussions constraints cases demo backup metrics
      mail: accounts letters
      documents: cases pages
      search: accounts groups discussions constraints library home demo metrics pages
      content: constraints library home cases demo pages
      audit: accounts traces groups oversight cases pages
      territory: accounts groups people discussions constraints library cases home demo pages
      accounts: traces groups people discussions constraints library oversight notifications letters feeds home cases demo metrics pages
      traces: groups people discussions constraints library oversight notifications letters home cases demo pages
      groups: people discussions constraints library oversight notifications letters feeds home cases demo pages
      people: pages
      discussions: constraints library oversight notifications feeds home demo pages
      constraints: library oversight notifications feeds home demo pages
      library: home cases demo pages
      oversight: pages
      notifications: letters feeds home demo pages
      letters: metrics pages
      feeds: pages
      home: pages
      cases: notifications home demo pages
      masks: cases demo
      demo:
      backup:
      metrics:
      """;

  @ArchTest static final ArchRule arrowsPointDownwards = arrows();

  private static ArchRule arrows() {
    var rooms = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.malha..");
    for (String line : ROOMS.lines().toList()) {
      String room = line.substring(0, line.indexOf(':'));
      rooms = rooms.optionalLayer(room).definedBy("org.malha." + room + "..");
    }
    for (String line : ROOMS.lines().toList()) {
      String room = line.substring(0, line.indexOf(':'));
      String knowing = line.substring(line.indexOf(':') + 1).strip();
      if (knowing.isEmpty()) {
        rooms = rooms.whereLayer(room).mayNotBeAccessedByAnyLayer();
      } else if (!knowing.equals("*")) {
        rooms = rooms.whereLayer(room).mayOnlyBeAccessedByLayers(knowing.split(" "));
      }
    }
    return rooms;
  }

  @ArchTest
  static final ArchRule onlyPagesKnowsTheTemplateEngine =
      noClasses()
          .that()
          .resideInAPackage("org.malha..")
          .and()
          .resideOutsideOfPackages("org.malha.pages..", "org.malha.web")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..");

  @ArchTest
  static final ArchRule onlyMarkdownKnowsItsLibraries =
      noClasses()
          .that()
          .haveNameNotMatching("org\\.malha\\.web\\.Markdown.*")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.vladsch.flexmark..", "org.owasp.html..");

  @ArchTest
  static final ArchRule theFinderStandsByItself =
      noClasses()
          .that()
          .resideInAPackage("org.malha.cases.deidentify")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.or(
                  resideInAnyPackage(
                      "jakarta..", "java.util.logging..", "java.sql..", "java.net.."),
                  resideInAPackage("org.malha..")
                      .and(resideOutsideOfPackage("org.malha.cases.deidentify"))));

  @ArchTest
  static final ArchRule theReviewKnowsTheFinderAlone =
      noClasses()
          .that()
          .resideInAPackage("org.malha.cases.release")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.or(
                  resideInAnyPackage(
                      "jakarta..", "java.util.logging..", "java.sql..", "java.net.."),
                  resideInAPackage("org.malha..")
                      .and(
                          resideOutsideOfPackages(
                              "org.malha.cases.release", "org.malha.cases.deidentify"))));

  @ArchTest
  static final ArchRule whatTheRoomsStandOnKnowsNoRoom =
      noClasses()
          .that()
          .resideInAPackage("org.malha.cases.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.malha.cases");

  /** A seal that does not encrypt would make released text of anything. */
  @ArchTest
  static final ArchRule onlyTheKeyOfARoomSeals =
      classes()
          .that()
          .implement(Seal.class)
          .should()
          .haveFullyQualifiedName("org.malha.cases.RoomSeal");

  @ArchTest
  static final ArchRule searchKnowsNoFeature =
      noClasses()
          .that()
          .resideInAPackage("org.malha.search")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.malha.territory",
              "org.malha.accounts",
              "org.malha.groups",
              "org.malha.discussions",
              "org.malha.constraints");

  @ArchTest
  static final ArchRule onlySearchKnowsLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.malha.search")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.tartarus.snowball..");

  @ArchTest
  static final ArchRule whoKnowsLuceneKnowsNoServer =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "know Lucene",
                  (JavaClass one) ->
                      one.getDirectDependenciesFromSelf().stream()
                          .anyMatch(
                              to ->
                                  to.getTargetClass()
                                      .getPackageName()
                                      .startsWith("org.apache.lucene"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta..");

  @ArchTest
  static final ArchRule onlyTheProgramThatReadsKnowsTika =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.malha.documents.child")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.tika..",
              "org.apache.poi..",
              "org.apache.pdfbox..",
              "org.malha.documents.child");

  @ArchTest
  static final ArchRule theProgramThatReadsKnowsNothingElse =
      noClasses()
          .that()
          .resideInAPackage("org.malha.documents.child")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.or(
                  resideInAPackage("jakarta.."),
                  resideInAPackage("org.malha..")
                      .and(
                          resideOutsideOfPackages(
                              "org.malha.documents", "org.malha.documents.child"))));

  @ArchTest
  static final ArchRule mailKnowsNoFeature =
      noClasses()
          .that()
          .resideInAPackage("org.malha.mail")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.malha.territory", "org.malha.accounts", "org.malha.groups");

  @ArchTest
  static final ArchRule onlyMailKnowsJakartaMail =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.malha.mail")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.mail..");

  @ArchTest
  static final ArchRule noVendorOfTheServerIsKnown =
      noClasses()
          .that()
          .resideInAPackage("org.malha..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "fish.payara..",
              "org.glassfish..",
              "org.eclipse.persistence..",
              "javax.persistence..");

  @ArchTest
  static final ArchRule resourcesSpeakHttpOnly =
      classes()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .beAnnotatedWith(jakarta.enterprise.context.RequestScoped.class);
}
