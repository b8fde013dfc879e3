package org.malha.cases.deidentify;

import java.util.Set;

/** Finds streets and institutions of English, whose head stands after the name. */
final class EnglishNames implements Places.Part {
  private static final Set<String> STREETS =
      Sequence.set(
          "street st road rd lane avenue ave close drive court terrace gardens square way crescent"
              + " place grove hill row mews walk park boulevard alley yard gate house lodge");
  private static final Phrases INSTITUTIONS =
      Phrases.of(
          "primary school,secondary school,high school,middle school,grammar school,school,academy,"
              + "college,nursery,kindergarten,hospital,infirmary,clinic,surgery,medical centre,health"
              + " centre,care home,nursing home,rest home,day centre,community centre,children's home,"
              + "welcome house,shelter,hostel,hotel,guest house,church,parish,chapel,mosque,temple,"
              + "football club,club,association,foundation,trust,charity,society,company,bakery,café,"
              + "restaurant,bar,pharmacy,supermarket,university,farm,factory,cleaners,builders");
  private static final Set<String> GENERIC =
      Sequence.set(
          "the a an o os as um uma na no da do s primary secondary high local national public private this that his her our their"
              + " my your social health day care home children parish she he they we i");
  private static final Set<String> LINKS = Sequence.set("of the and de da do das dos");
  private static final int LONGEST = 5;

  @Override
  public void find(Sequence words, Spans spans) {
    for (int i = 1; i < words.size(); i++) {
      if (STREETS.contains(words.folded(i)) && words.capital(i)) {
        street(words, i, spans);
      }
      int end = words.capital(i) && !words.loose() ? INSTITUTIONS.end(words, i) : i;
      if (end > i) {
        institution(words, i, end, spans);
      }
    }
  }

  /** A number, capitals and the head: 22 Brackenbury Lane. */
  private static void street(Sequence words, int head, Spans spans) {
    int start = head;
    while (head - start < LONGEST && words.joined(start) && words.capital(start - 1)) {
      start--;
    }
    boolean number = start < head && words.joined(start) && words.digits(start - 1);
    if (number && words.at(start - 1).length() <= LONGEST && !words.connector(start)) {
      int flat =
          words.gap(start - 1).equals(", ") && words.digits(start - 2) ? start - 2 : start - 1;
      int from =
          Set.of("flat", "apartment", "unit").contains(words.folded(flat - 1))
              ? flat - 1
              : start - 1;
      spans.add(
          words.at(from).start(),
          words.at(Floors.end(words, head + 1) - 1).end(),
          Kind.ADDRESS,
          0.8);
    }
  }

  private static boolean named(Sequence words, int i) {
    return words.capital(i) || (words.folded(i).equals("s") && words.gap(i).equals("'"));
  }

  private static void institution(Sequence words, int head, int end, Spans spans) {
    int start = head;
    while (head - start < LONGEST && words.joined(start) && named(words, start - 1)) {
      start--;
    }
    while (start < head && GENERIC.contains(words.folded(start))) {
      start++;
    }
    int last = end;
    boolean of = words.joined(end) && Set.of("of", "for").contains(words.folded(end));
    if (of && words.capital(end + 1) && words.joined(end + 1)) {
      last = end + 2;
      while (last < words.size()
          && last - end < LONGEST
          && words.joined(last)
          && (words.capital(last)
              || (LINKS.contains(words.folded(last)) && words.capital(last + 1)))) {
        last++;
      }
    }
    if (start < head || last > end) {
      spans.add(words.at(start).start(), words.at(last - 1).end(), Kind.ORG, 0.7);
    }
  }
}
