package org.malha.groups;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.web.Markdown;
import org.malha.web.SafeHtml;
import org.malha.web.SortKeys;

/**
 * A supra-municipal working group.
 *
 * <p>Somebody makes it for the municipalities of an inter-municipal entity, or for a set of
 * municipalities chosen freely, and becomes its first facilitator. People are invited or ask to
 * join; facilitators admit them. The group agrees on a charter. Its coverage says which
 * municipalities of its territory are present, invited or missing.
 */
@Entity
@Table(name = "working_groups")
public class WorkingGroup {
  private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) ");

  @Id
  @GeneratedValue(generator = "group_ids")
  @SequenceGenerator(name = "group_ids", sequenceName = "group_ids", allocationSize = 50)
  private long id;

  private String slug;
  private String name;

  @Column(name = "sort_key")
  private String sortKey;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  @Column(name = "entity_id")
  private @Nullable String entityId;

  private String purpose;

  @Column(name = "charter_markdown")
  private String charterMarkdown;

  @Column(name = "charter_html")
  private String charterHtml;

  @Column(name = "charter_version")
  private int charterVersion;

  @Column(name = "settings_version")
  private int settingsVersion;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "created_by")
  private Person createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "form_key")
  private String formKey;

  @ElementCollection
  @CollectionTable(name = "group_municipalities", joinColumns = @JoinColumn(name = "group_id"))
  @Column(name = "dico")
  private Set<String> municipalities = new HashSet<>();

  // The same in one line, so that showing a group needs no further statement.
  private String territory = "";

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected WorkingGroup() {}

  /**
   * A new group.
   *
   * @param entityId the inter-municipal entity whose group it is, if it is one's
   * @param municipalities dico codes of its territory, at least one
   * @param formKey makes a form that is sent twice count once
   */
  public WorkingGroup(
      String slug,
      String name,
      Visibility visibility,
      @Nullable String entityId,
      Set<String> municipalities,
      String purpose,
      Person by,
      Instant now,
      String formKey) {
    this.slug = slug;
    this.name = name;
    this.sortKey = SortKeys.of(name);
    this.visibility = visibility;
    this.entityId = entityId;
    this.municipalities = new HashSet<>(municipalities);
    this.territory = String.join(",", municipalities);
    this.purpose = purpose;
    this.charterMarkdown = "";
    this.charterHtml = "";
    this.createdBy = by;
    this.createdAt = now;
    this.formKey = formKey;
  }

  public long id() {
    return id;
  }

  /** Its name in addresses; never changes. */
  public String slug() {
    return slug;
  }

  /** {@code /grupos/regiao-de-coimbra}. */
  public String path() {
    return "/grupos/" + slug;
  }

  public String name() {
    return name;
  }

  public Visibility visibility() {
    return visibility;
  }

  /** The inter-municipal entity whose group it is, if it is one's. */
  public Optional<String> entityId() {
    return Optional.ofNullable(entityId);
  }

  /** What the group is for, in a sentence or two of plain text. */
  public String purpose() {
    return purpose;
  }

  public String charterMarkdown() {
    return charterMarkdown;
  }

  public SafeHtml charter() {
    return SafeHtml.stored(charterHtml);
  }

  /** Counts changes of any kind. */
  public int version() {
    return version;
  }

  /** Counts changes of the charter, so that an editor opened before the last one is noticed. */
  public int charterVersion() {
    return charterVersion;
  }

  /** Counts changes of name, purpose, visibility and territory, for the same reason. */
  public int settingsVersion() {
    return settingsVersion;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Dico codes of its territory. */
  public Set<String> municipalities() {
    return territory.isEmpty() ? Set.copyOf(municipalities) : Set.of(territory.split(",", -1));
  }

  /** Whether this is a municipality of its territory, or the entity whose group it is. */
  boolean covers(Organisation organisation) {
    return organisation.dico().filter(municipalities()::contains).isPresent()
        || (entityId().isPresent() && entityId().equals(organisation.entityId()));
  }

  /** Changes how it presents itself, who may read it and for which municipalities it is. */
  public void settle(
      String newName,
      String newPurpose,
      Visibility newVisibility,
      @Nullable String newEntityId,
      Set<String> newMunicipalities) {
    name = newName;
    sortKey = SortKeys.of(newName);
    purpose = newPurpose;
    visibility = newVisibility;
    entityId = newEntityId;
    municipalities.retainAll(newMunicipalities);
    municipalities.addAll(newMunicipalities);
    territory = String.join(",", newMunicipalities);
    settingsVersion++;
  }

  /** Changes what it agreed on. */
  public void agree(String markdown) {
    charterMarkdown = markdown;
    charterHtml = Markdown.render(fromTheTop(markdown)).html();
    charterVersion++;
  }

  /** The same text with its highest headings on the first level, so that none is skipped. */
  private static String fromTheTop(String markdown) {
    int highest =
        HEADING.matcher(markdown).results().mapToInt(h -> h.group(1).length()).min().orElse(1);
    return markdown.replaceAll("(?m)^#{" + (highest - 1) + "}(?=#)", "");
  }
}
