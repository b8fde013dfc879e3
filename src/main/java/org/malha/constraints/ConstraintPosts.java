package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.malha.accounts.Organisation;
import org.malha.constraints.ConstraintJson.PostJson;
import org.malha.constraints.ConstraintJson.Posts;
import org.malha.discussions.Post;

/** The posts of a discussion for programs, by key. */
@ApplicationScoped
@Transactional
public class ConstraintPosts {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  /** Those after a number, in the order in which they were written. */
  Posts after(long discussionId, int number, int size) {
    List<Object[]> rows =
        em.createQuery(
                """
                select p, w, h
                from Post p left join fetch p.author left join fetch p.organisation
                  left join fetch p.parent left join Withdrawal w on w.postId = p.id
                  left join Hiding h on h.postId = p.id
                where p.discussion.id = :discussion and p.number > :number order by p.number
                """,
                Object[].class)
            .setParameter("discussion", discussionId)
            .setParameter("number", number)
            .setMaxResults(size + 1)
            .getResultList();
    List<PostJson> posts = rows.stream().limit(size).map(ConstraintPosts::json).toList();
    return new Posts(posts, rows.size() > size ? posts.get(size - 1).number() : null);
  }

  private static PostJson json(Object[] row) {
    Post post = (Post) row[0];
    boolean shown = row[1] == null && row[2] == null;
    return new PostJson(
        post.id(),
        post.number(),
        post.parent().map(Post::id).orElse(null),
        post.author().name(),
        post.organisation().map(Organisation::name).orElse(null),
        post.postedAt().toString(),
        post.language().code(),
        shown ? post.markdown() : null,
        shown ? post.html().html() : null);
  }
}
