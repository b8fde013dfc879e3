package org.malha.groups;

/**
 * What stands at the top of every page of a group.
 *
 * @param visibility its code
 * @param members how many people belong
 * @param reads whether the reader may open charter and constraints
 * @param listsMembers whether the reader may see who belongs
 * @param facilitates whether the reader may change things
 * @param waiting how many requests to join wait for a decision, where the reader may decide
 */
public record GroupHead(
    String slug,
    String name,
    String purpose,
    String visibility,
    TerritoryName territory,
    long members,
    boolean reads,
    boolean listsMembers,
    boolean facilitates,
    long waiting) {
  /** {@code /grupos/regiao-de-coimbra}. */
  public String path() {
    return "/grupos/" + slug;
  }
}
