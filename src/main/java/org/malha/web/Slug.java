package org.malha.web;

/** The readable part of an address, made from a title. */
public final class Slug {
  private static final int MAX = 60;
  private static final String UNTITLED = "sem-titulo";

  private Slug() {}

  /**
   * Lower-case ASCII words joined by hyphens: {@code "Transição RMI → RSI: o n.º 5"} becomes {@code
   * "transicao-rmi-rsi-o-n-5"}. {@code &} is read as <i>e</i>.
   *
   * @return 1 to 60 characters a-z, 0-9 and single inner hyphens; a longer title is cut after a
   *     word, a longer word where it must; {@code "sem-titulo"} when nothing is left
   */
  public static String of(String title) {
    var slug = SortKeys.fold(title.replace("&", " e ")).replace(' ', '-');
    if (slug.isEmpty()) return UNTITLED;
    if (slug.length() <= MAX) return slug;
    int word = slug.lastIndexOf('-', MAX);
    return slug.substring(0, word > 0 ? word : MAX);
  }
}
