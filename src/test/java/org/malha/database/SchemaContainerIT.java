package org.malha.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.malha.accounts.Mandate;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;

/**
 * What only the inside of the container can tell: that the schema, the weaving and the converter
 * are as we rely on.
 */
@ArquillianTest
@Tag("container")
class SchemaContainerIT {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456789Z");

  @Resource(lookup = "java:app/malha")
  DataSource dataSource;

  @Resource UserTransaction transaction;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Deployment
  static WebArchive portal() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("malha.war")))
        .addClass(SchemaContainerIT.class);
  }

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
  }

  @AfterEach
  void leaveNothing() throws Exception {
    transaction.rollback();
  }

  @Test
  void theSchemaIsThereBeforeAnythingElse() throws SQLException {
    try (var connection = dataSource.getConnection();
        var rows =
            connection.createStatement().executeQuery("select count(*) from municipalities")) {
      assertTrue(rows.next());
      assertEquals(308, rows.getInt(1));
    }
  }

  @Test
  void aLazyToOneIsReallyLazy() {
    Mandate written = mandateOfAna();
    em.flush();
    em.clear();
    Mandate read = em.find(Mandate.class, written.id());
    assertFalse(em.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(read, "person"));
    assertEquals("Ana", read.person().name());
  }

  @Test
  void aMomentIsAColumnOfTheDatabaseToTheMicrosecond() {
    long id = mandateOfAna().person().id();
    em.flush();
    Object column =
        em.createNativeQuery("select joined_at from people where id = ?")
            .setParameter(1, id)
            .getSingleResult();
    Instant stored =
        column instanceof OffsetDateTime moment
            ? moment.toInstant()
            : ((java.sql.Timestamp) column).toInstant();
    assertEquals(Instant.parse("2026-11-21T12:00:00.123456Z"), stored);
  }

  private Mandate mandateOfAna() {
    var organisation = Organisation.other(Organisation.Kind.PARTNER, "Associação do Vale");
    em.persist(organisation);
    var ana = new Person("Ana", "ana.teste", "ana.teste@example.org", "", NOON);
    em.persist(ana);
    return ana.mandate(organisation, "", LocalDate.of(2026, 1, 1), null, null, NOON);
  }
}
