package org.malha.discussions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post that answers nobody, and what answers it, as far as the page shows them.
 *
 * @param root null when it stands on an earlier page
 * @param rootPath the address of the root
 * @param goesOn whether the next page has more answers
 */
public record Branch(
    @Nullable ShownPost root, String rootPath, List<ShownPost> answers, boolean goesOn) {

  /** A post to be laid out, and where it belongs. */
  record Placed(ShownPost post, int root) {}

  /**
   * Groups posts that stand in thread order.
   *
   * @param nextRoot the root of the post after the last one; 0 when there is none
   * @param path how to address the page that starts with a post
   */
  static List<Branch> of(List<Placed> posts, int nextRoot, Paths path) {
    var branches = new ArrayList<Branch>();
    for (int i = 0; i < posts.size(); ) {
      int root = posts.get(i).root();
      int end = i;
      while (end < posts.size() && posts.get(end).root() == root) {
        end++;
      }
      branches.add(branch(posts.subList(i, end), root, root == nextRoot, path));
      i = end;
    }
    return branches;
  }

  private static Branch branch(List<Placed> posts, int root, boolean goesOn, Paths path) {
    ShownPost first = posts.get(0).post();
    boolean headed = first.number() == root;
    return new Branch(
        headed ? first : null,
        path.to(root),
        posts.subList(headed ? 1 : 0, posts.size()).stream().map(Placed::post).toList(),
        goesOn);
  }

  /** Addresses posts by their number. */
  interface Paths {
    /** The page that starts with this post. */
    String to(int number);
  }
}
