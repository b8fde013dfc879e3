package org.malha.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.malha.database.Turn;
import org.malha.discussions.BulkPosts;
import org.malha.start.Settings;

/**
 * Fills the discussions of the demonstration with as many posts as {@code MALHA_DEMO_POSTS} asks
 * for, once, after the cast has had its say, which must have been committed. Its own transaction
 * holds no more than the turn: each thousand posts are written in another one.
 */
@Singleton
@Startup
@DependsOn("Demo")
public class DemoLoad {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Settings settings;
  @Inject BulkPosts posts;
  @Inject Told told;
  @Inject Turn turn;

  @PostConstruct
  void fill() {
    int wanted = settings.demo().posts();
    if (!settings.demo().wanted() || wanted == 0) {
      return;
    }
    turn.take();
    if (written() >= wanted) {
      return;
    }
    posts.write(
        ids(
            "select c.discussion.id from Constraint c where c.group.slug = 'regiao-de-coimbra' order by c.id"),
        ids(
            "select m.person.id from Membership m where m.group.slug = 'regiao-de-coimbra' order by m.id"),
        wanted);
    told.everything();
  }

  private long written() {
    return em.createQuery("select count(p) from Post p", Long.class).getSingleResult();
  }

  private List<Long> ids(String query) {
    return em.createQuery(query, Long.class).getResultList();
  }
}
