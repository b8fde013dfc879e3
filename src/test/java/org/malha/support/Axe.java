package org.malha.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * axe-core in a page: put in once, run as often as the page is looked at. Only what is broken is
 * described; describing all that is well took most of the time.
 */
final class Axe {
  private static final String RUN =
      """
      async ([type, values]) => {
        const options = {runOnly: {type, values}, resultTypes: ['violations']};
        const found = await axe.run(document, options);
        return found.violations.map(broken =>
          broken.id + ' ' + broken.nodes.map(node => node.html + ' ' + node.failureSummary).join('; '));
      }
      """;

  private final Page page;

  Axe(Page page) {
    this.page = page;
    page.evaluate(AxeBuilder.getAxeScript());
  }

  /** What breaks the rules of these tags, a line for each rule. */
  List<String> brokenOf(List<String> tags) {
    return run("tag", tags);
  }

  /** What breaks these rules, a line for each. */
  List<String> broken(List<String> rules) {
    return run("rule", rules);
  }

  private List<String> run(String type, List<String> values) {
    var found = (List<?>) page.evaluate(RUN, List.of(type, values));
    return found.stream().map(Object::toString).toList();
  }
}
