package org.malha.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else starts; every other bean that starts by itself
 * says {@code @DependsOn("Schema")}. Flyway is the only author of the schema (ADR 0002).
 */
@DataSourceDefinition(
    name = "java:app/malha",
    className = "org.malha.database.PortalDataSource",
    minPoolSize = 2,
    initialPoolSize = 2,
    maxPoolSize = 32,
    properties = {"fish.payara.steady-pool-size=2", "fish.payara.max-pool-size=32"})
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {
  @Resource(lookup = "java:app/malha")
  DataSource dataSource;

  @PostConstruct
  void migrate() {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .outOfOrder(true) // migrations are named by the minute they were written
        .load()
        .migrate();
  }
}
