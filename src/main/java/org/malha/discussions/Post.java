package org.malha.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.web.Language;
import org.malha.web.SafeHtml;

/**
 * Something that a person said in a discussion, for an organisation or for themselves.
 *
 * <p>A post gets the next number of its discussion, which stays its own. An answer belongs to the
 * post it answers and to the first post of that branch, its root; a thread is read by root and
 * number (ADR 0005). The author may edit it, each earlier text staying readable, or withdraw it; a
 * moderator may hide it, with a reason. Its place in the thread remains in either case, so that
 * what answers it still makes sense.
 */
@Entity
@Table(name = "posts")
public class Post {
  /** The longest post, in characters. */
  public static final int LONGEST = 20_000;

  @Id
  @GeneratedValue(generator = "discussion_ids")
  @SequenceGenerator(name = "discussion_ids", sequenceName = "discussion_ids", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "discussion_id")
  private Discussion discussion;

  private int number;
  private int root;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private @Nullable Post parent;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id")
  private Person author;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  private @Nullable Organisation organisation;

  @Column(name = "posted_at")
  private Instant postedAt;

  private String markdown;
  private String html;
  private String language;
  private int version;

  @Column(name = "edited_at")
  private @Nullable Instant editedAt;

  @Column(name = "form_key")
  private String formKey;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Post() {}

  Post(
      Discussion discussion,
      int number,
      @Nullable Post parent,
      Person author,
      @Nullable Organisation organisation,
      String markdown,
      SafeHtml html,
      Language language,
      Instant now,
      String formKey) {
    this.discussion = discussion;
    this.number = number;
    this.parent = parent;
    this.root = parent == null ? number : parent.root;
    this.author = author;
    this.organisation = organisation;
    this.markdown = markdown;
    this.html = html.html();
    this.language = language.code();
    this.version = 1;
    this.postedAt = now;
    this.formKey = formKey;
  }

  public long id() {
    return id;
  }

  public Discussion discussion() {
    return discussion;
  }

  /** Its number in the discussion, from 1. */
  public int number() {
    return number;
  }

  /** The number of the first post of its branch; its own when it answers nobody. */
  public int root() {
    return root;
  }

  /** The post that it answers, if it answers one. */
  public Optional<Post> parent() {
    return Optional.ofNullable(parent);
  }

  public Person author() {
    return author;
  }

  /** For whom the author spoke, if for an organisation. */
  public Optional<Organisation> organisation() {
    return Optional.ofNullable(organisation);
  }

  public Instant postedAt() {
    return postedAt;
  }

  public String markdown() {
    return markdown;
  }

  public SafeHtml html() {
    return SafeHtml.stored(html);
  }

  /** The language in which it was written, which an edit does not change. */
  public Language language() {
    return Language.of(language).orElse(Language.PT);
  }

  /** 1 when it was never edited. */
  public int version() {
    return version;
  }

  /** When it was last edited, if it was. */
  public Optional<Instant> editedAt() {
    return Optional.ofNullable(editedAt);
  }

  void edit(String newMarkdown, SafeHtml newHtml, Instant now) {
    markdown = newMarkdown;
    html = newHtml.html();
    version++;
    editedAt = now;
  }
}
