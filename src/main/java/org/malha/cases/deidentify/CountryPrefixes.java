package org.malha.cases.deidentify;

/**
 * Takes the country before a tax number as a part of it, as in invoices: PT 223 901 447 (Directive
 * 2006/112/EC, article 215).
 */
final class CountryPrefixes implements Form {
  private static final String COUNTRY = "PT";

  @Override
  public void find(Sight sight, Spans spans) {
    String plain = sight.reading().plain();
    for (Span span : spans.all()) {
      int end = span.start();
      while (end > 0 && span.start() - end < 2 && " -.".indexOf(plain.charAt(end - 1)) >= 0) {
        end--;
      }
      int start = end - COUNTRY.length();
      boolean alone =
          start == 0 || start > 0 && !Character.isLetterOrDigit(plain.charAt(start - 1));
      if (span.kind() == Kind.NIF && alone && plain.startsWith(COUNTRY, start)) {
        spans.add(start, span.end(), Kind.NIF, span.confidence());
      }
    }
  }
}
