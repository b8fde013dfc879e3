package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.content.Broken;
import org.malha.content.ContentFolder;
import org.malha.content.Fault;
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
  private final List<Fault> faults = new ArrayList<>();

  /** Reads every file. */
  @Inject
  public ReportedConstraints(ContentFolder content, Taxonomy taxonomy) {
    ContentFolder.Found found = content.files("constraints", ".md");
    faults.addAll(found.faults());
    var read = new LinkedHashMap<String, ReportedConstraint>();
    SortKeys.sorted(
            found.texts().entrySet().stream()
                .flatMap(file -> read(file.getKey(), file.getValue(), taxonomy).stream()),
            one -> one.title().pt())
        .forEach(one -> read.put(one.id(), one));
    all = Collections.unmodifiableMap(read);
    faults.forEach(
        fault -> LOG.log(Level.WARNING, "The content has a file that is not used: {0}", fault));
  }

  /** For CDI. */
  protected ReportedConstraints() {
    all = Map.of();
  }

  private Optional<ReportedConstraint> read(String name, String text, Taxonomy taxonomy) {
    try {
      return Optional.of(ReportedConstraint.read(text, taxonomy));
    } catch (Broken e) {
      faults.add(e.in(name));
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Reading " + name + " went wrong");
      faults.add(new Fault(name, 0, "cannot be read: " + e.getClass().getSimpleName()));
      return Optional.empty();
    }
  }

  /** What is wrong with the files. */
  public List<Fault> faults() {
    return List.copyOf(faults);
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
