package org.malha.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.io.File;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What only the inside of the container can tell. */
@ArquillianTest
@Tag("container")
class SchemaContainerIT {
  @Resource(lookup = "java:app/malha")
  DataSource dataSource;

  @Deployment
  static WebArchive portal() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("malha.war")))
        .addClass(SchemaContainerIT.class);
  }

  @Test
  void theSchemaIsThereBeforeAnythingElse() throws SQLException {
    try (var connection = dataSource.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select count(*) from journal where id < 0")) {
      assertTrue(rows.next());
      assertEquals(0, rows.getInt(1));
    }
  }
}
