package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.web.Refusal;
import org.malha.web.SortKeys;

/**
 * All reported constraints, in memory, by title. A file that cannot be read is named in the log and
 * left out; it never stops the portal.
 */
@ApplicationScoped
public class ReportedConstraints {
  private static final Logger LOG = Logger.getLogger(ReportedConstraints.class.getName());

  private final Map<String, ReportedConstraint> all;

  /** Reads every file. */
  @Inject
  public ReportedConstraints(Content content, Taxonomy taxonomy) {
    var read = new LinkedHashMap<String, ReportedConstraint>();
    content.files("constraints", ".md").entrySet().stream()
        .flatMap(file -> read(file.getKey(), file.getValue(), taxonomy).stream())
        .sorted(Comparator.comparing(one -> SortKeys.of(one.title().pt())))
        .forEach(one -> read.put(one.id(), one));
    all = Collections.unmodifiableMap(read);
  }

  /** For CDI. */
  protected ReportedConstraints() {
    all = Map.of();
  }

  private static Optional<ReportedConstraint> read(String name, String text, Taxonomy taxonomy) {
    try {
      return Optional.of(ReportedConstraint.read(text, taxonomy));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "constraints/" + name + " is left out: it {0}", e.getMessage());
      return Optional.empty();
    }
  }

  /** All of them, by their Portuguese title. */
  public Collection<ReportedConstraint> all() {
    return all.values();
  }

  /** The one of an id, if there is one. */
  public Optional<ReportedConstraint> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /**
   * The one of an id.
   *
   * @throws Refusal.NotFound when there is none
   */
  public ReportedConstraint byId(String id) {
    return find(id).orElseThrow(Refusal.NotFound::new);
  }
}
