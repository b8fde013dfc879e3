package org.malha.constraints;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.discussions.Discussion;
import org.malha.groups.Reach;
import org.malha.groups.WorkingGroup;
import org.malha.web.Language;
import org.malha.web.Markdown;
import org.malha.web.Refusal;
import org.malha.web.SafeHtml;
import org.malha.web.Slug;

/**
 * Something that keeps services from working together; never about one family.
 *
 * <p>A member raises it in a group, mostly for a municipality, perhaps starting from one that the
 * studies reported. The first post makes it a constraint in discussion. Other municipalities
 * co-sign: they have it too. The facilitation takes it on: to be referred, referred, answered; it
 * is solved, or closed without follow-up, always with an outcome that says what came of it. It may
 * be opened again. Each move is a {@link Step} that stays, and its state is that of the last step.
 */
@Entity
@Table(name = "constraints")
public class Constraint {
  @Id
  @GeneratedValue(generator = "constraint_ids")
  @SequenceGenerator(name = "constraint_ids", sequenceName = "constraint_ids", allocationSize = 1)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "group_id")
  private WorkingGroup group;

  @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "discussion_id")
  private Discussion discussion;

  private String title;

  @Column(name = "what_markdown")
  private String whatMarkdown;

  @Column(name = "what_html")
  private String whatHtml;

  private String affected;
  private String tried;
  private String asked;
  private String element;

  @Column(name = "second_element")
  private @Nullable String secondElement;

  private String sectors;
  private String practices = "";
  private String actors;
  private String language;

  @Column(name = "reported_id")
  private @Nullable String reportedId;

  @Enumerated(EnumType.STRING)
  private State state;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "raised_by")
  private Person raisedBy;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  private @Nullable Organisation organisation;

  @Column(name = "raised_at")
  private Instant raisedAt;

  private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "edited_by")
  private @Nullable Person editedBy;

  @Column(name = "edited_at")
  private @Nullable Instant editedAt;

  @Column(name = "form_key")
  private String formKey;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Constraint() {}

  Constraint(
      WorkingGroup group,
      Description said,
      Language language,
      @Nullable String reportedId,
      Person by,
      @Nullable Organisation organisation,
      Instant now,
      String formKey) {
    this.group = group;
    this.discussion = new Discussion(now);
    describe(said);
    this.language = language.code();
    this.reportedId = reportedId;
    this.state = State.REGISTERED;
    this.raisedBy = by;
    this.organisation = organisation;
    this.raisedAt = now;
    this.version = 1;
    this.formKey = formKey;
  }

  private void describe(Description said) {
    title = said.title();
    whatMarkdown = said.what();
    whatHtml = Markdown.render(said.what()).html();
    affected = said.affected();
    tried = said.tried();
    asked = said.asked();
    element = said.element();
    secondElement = said.secondElement();
    sectors = IdList.column(said.sectors());
    actors = IdList.column(said.actors());
  }

  public long id() {
    return id;
  }

  /** {@code C-0001}. */
  public String reference() {
    return reference(id);
  }

  /** How people call the constraint of an id. */
  public static String reference(long id) {
    return String.format(java.util.Locale.ROOT, "C-%04d", id);
  }

  /** {@code /constrangimentos/12-extracao-de-dados}. */
  public String path() {
    return path(id, title);
  }

  /** Where the constraint of an id and a title is. */
  public static String path(long id, String title) {
    return "/constrangimentos/" + id + "-" + Slug.of(title);
  }

  public WorkingGroup group() {
    return group;
  }

  public Discussion discussion() {
    return discussion;
  }

  /** What is said about it, to be changed in a form. */
  public Description description() {
    return new Description(
        title, whatMarkdown, affected, tried, asked, element, secondElement, sectors(), actors());
  }

  /** The language in which it was raised, which an edit does not change. */
  public Language language() {
    return Language.of(language).orElse(Language.PT);
  }

  public String title() {
    return title;
  }

  /** What happens, to be shown. */
  public SafeHtml what() {
    return SafeHtml.stored(whatHtml);
  }

  /**
   * Ids of the practices that its group linked to it. What they are, and who linked them, only the
   * library knows; they stand here so that the page of a constraint needs no further statement.
   */
  public Set<String> practices() {
    return IdList.ids(practices);
  }

  /** Says which practices are linked to it now. */
  public void answeredBy(Collection<String> ids) {
    practices = IdList.column(ids);
  }

  /** Ids of the sectors that it touches. */
  public Set<String> sectors() {
    return IdList.ids(sectors);
  }

  /** Ids of those who can act. */
  public Set<String> actors() {
    return IdList.ids(actors);
  }

  /** The id of the reported constraint from which it was started, if it was. */
  public Optional<String> reportedId() {
    return Optional.ofNullable(reportedId);
  }

  public State state() {
    return state;
  }

  public Person raisedBy() {
    return raisedBy;
  }

  /** For whom it was raised, if for an organisation. */
  public Optional<Organisation> organisation() {
    return Optional.ofNullable(organisation);
  }

  public Instant raisedAt() {
    return raisedAt;
  }

  /** Counts the changes of what is said about it, from 1. */
  public int version() {
    return version;
  }

  /** Who last changed what is said about it: whoever raised it, until somebody else does. */
  public Person keptBy() {
    return editedBy == null ? raisedBy : editedBy;
  }

  /** When that was. */
  public Instant keptAt() {
    return editedAt == null ? raisedAt : editedAt;
  }

  /** Whether this person may change what is said about it. */
  public boolean editableBy(long personId, Reach reach) {
    return reach.facilitator() || (reach.member() && personId == raisedBy.id());
  }

  /** Whether this person may take it to this state from where it is. */
  public boolean movableBy(long personId, Reach reach, State to) {
    if (!state.next().contains(to) || !reach.member()) {
      return false;
    }
    boolean raisersOwn = to.ends() || state.ends();
    return reach.facilitator() || (raisersOwn && personId == raisedBy.id());
  }

  /**
   * Changes what is said about it.
   *
   * @param seen the version that the author of the change had before them
   * @throws Refusal.Conflict when somebody else changed it meanwhile
   */
  void revise(Description said, int seen, Person by, Instant now) {
    if (seen != version) {
      throw new Refusal.Conflict("constraint.conflict");
    }
    describe(said);
    version++;
    editedBy = by;
    editedAt = now;
  }

  /**
   * Takes it to another state.
   *
   * @return the step, to be kept
   * @throws Refusal.Conflict when there is no way there from where it is
   */
  Step move(State to, String note, Person by, Instant now) {
    if (!state.next().contains(to)) {
      throw new Refusal.Conflict("constraint.moved");
    }
    if (to.ends() && note.isBlank()) {
      throw new Refusal.Invalid("constraint.outcome.missing");
    }
    state = to;
    return new Step(this, to, note, by, now);
  }
}
