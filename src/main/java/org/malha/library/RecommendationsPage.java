package org.malha.library;

import java.util.List;
import org.malha.web.LinkedData;
import org.malha.web.View;

/** All recommendations, study by study. */
public record RecommendationsPage(List<Study> studies, LinkedData data) implements View {
  /**
   * A study and what it recommends.
   *
   * @param key the message key of its name
   */
  public record Study(String key, List<Recommendation> recommendations) {}

  @Override
  public boolean publicPage() {
    return true;
  }
}
