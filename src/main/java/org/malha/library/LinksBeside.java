package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.Aside;
import org.malha.constraints.Found;
import org.malha.content.Words;
import org.malha.library.LinksPart.Choice;
import org.malha.library.LinksPart.Linked;
import org.malha.web.CurrentRequest;
import org.malha.web.SortKeys;
import org.malha.web.View;

/** The practices beside a constraint, in one statement. */
@ApplicationScoped
@Transactional
public class LinksBeside implements Aside {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Shelf shelf;
  @Inject CurrentViewer viewer;
  @Inject CurrentRequest request;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<View> of(Found found) {
    List<Object[]> rows =
        em.createQuery(
                """
                select s.version, l.item from LibraryState s
                  left join PracticeLink l on l.constraint.id = :constraint
                order by l.linkedAt, l.item
                """,
                Object[].class)
            .setParameter("constraint", found.constraint().id())
            .getResultList();
    Library library = shelf.current((Long) rows.get(0)[0]);
    var linked = new LinkedHashSet<Item>();
    rows.stream()
        .filter(row -> row[1] != null)
        .flatMap(row -> library.holding((long) (Long) row[1]).stream())
        .forEach(holding -> linked.add(holding.item()));
    boolean may = viewer.maySpeak() && found.reach().member();
    if (linked.isEmpty() && !may) {
      return Optional.empty();
    }
    return Optional.of(
        new LinksPart(
            linked.stream().map(item -> new Linked(item.link(), item.id())).toList(),
            may ? others(library, linked) : List.of(),
            "/constrangimentos/" + found.constraint().id() + "/praticas",
            may));
  }

  private List<Choice> others(Library library, Set<Item> linked) {
    return library.all(Practice.class).stream()
        .filter(practice -> !linked.contains(practice))
        .map(practice -> new Choice(practice.id(), label(practice)))
        .sorted(Comparator.comparing(choice -> SortKeys.of(choice.label().in(request.language()))))
        .toList();
  }

  private static Words label(Practice practice) {
    String code = practice.code().map(one -> " (" + one + ")").orElse("");
    return new Words(practice.title().pt() + code, practice.title().en() + code);
  }
}
