package org.malha.discussions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.web.Markdown;

/** Decides what one viewer sees of the posts on a page. */
final class Showing {
  private final Place place;
  private final Visit visit;
  private final Addresses addresses;
  private final List<Line> lines;
  private final Set<Integer> here;
  private final int firstFresh;

  Showing(Place place, Visit visit, Addresses addresses, List<Line> lines) {
    this.place = place;
    this.visit = visit;
    this.addresses = addresses;
    this.lines = lines;
    this.here = lines.stream().map(Line::number).collect(Collectors.toSet());
    this.firstFresh = lines.stream().filter(this::fresh).map(Line::number).findFirst().orElse(0);
  }

  List<Branch> branches(int nextRoot) {
    return Branch.of(
        lines.stream().map(line -> new Branch.Placed(shown(line), line.root())).toList(),
        nextRoot,
        addresses::post);
  }

  /** The post of a number, if it is on the page and can be answered. */
  @Nullable Answering answering(int number) {
    return lines.stream()
        .filter(line -> line.number() == number)
        .filter(line -> line.actsOf(visit.person(), place).contains(Act.REPLY))
        .map(this::answering)
        .findFirst()
        .orElse(null);
  }

  private Answering answering(Line line) {
    return new Answering(
        line.post().id(),
        line.number(),
        line.author(),
        addresses.post(line.number()),
        Markdown.plainText(line.post().markdown(), 200),
        addresses.answering(line.number(), true));
  }

  private ShownPost shown(Line line) {
    Post post = line.post();
    return new ShownPost(
        post.id(),
        post.number(),
        line.author(),
        line.organisation() == null ? "" : line.organisation(),
        post.postedAt(),
        post.editedAt().orElse(null),
        line.readableBy(visit.person(), place) ? post.html() : null,
        post.language(),
        line.withdrawnAt(),
        line.hiddenAt(),
        line.hiddenBecause() == null ? "" : line.hiddenBecause(),
        answered(line),
        line.useful(),
        line.usefulToMe(),
        fresh(line),
        line.number() == firstFresh,
        report(line.report()),
        addresses.answering(line.number(), false),
        line.actsOf(visit.person(), place));
  }

  /** An answer to the root stands right under it; that one needs no words. */
  private ShownPost.@Nullable Answered answered(Line line) {
    Integer number = line.parentNumber();
    String author = line.parentAuthor();
    if (number == null || author == null || (number == line.root() && here.contains(number))) {
      return null;
    }
    return new ShownPost.Answered(
        number, author, here.contains(number) ? null : addresses.post(number));
  }

  private static ShownPost.@Nullable ReportAnswer report(@Nullable Report report) {
    return report == null
        ? null
        : new ShownPost.ReportAnswer(
            report.reportedAt(), report.decidedAt().orElse(null), report.hidden(), report.answer());
  }

  private boolean fresh(Line line) {
    return visit.fresh(line.number(), line.authorId());
  }
}
