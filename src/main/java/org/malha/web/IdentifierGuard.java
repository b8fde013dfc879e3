package org.malha.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what identifies or reaches a person in free text, before the text is kept: e-mail
 * addresses, Portuguese phone numbers, and NIF, NISS and IBAN with right check digits.
 *
 * <p>Digits may be of any width and stand in groups parted by spaces of any kind, dots or hyphens.
 * These rules keep ordinary numbers quiet:
 *
 * <ul>
 *   <li>nine digits that begin as phone numbers do (21 to 29, 91, 92, 93, 96) are a phone number
 *       even if they would also pass as NIF, and the author may confirm it; after a word for the
 *       tax number, with no word for telephone nearer, they are a NIF. Other first digits are no
 *       phone number, so there a right check digit is enough;
 *   <li>a number that goes on (thousands, decimals, references, ISBN), touches a letter or a slash
 *       or counts money is none of these, unless a word for NIF or NISS stands within {@value
 *       #CONTEXT} characters before it;
 *   <li>300, 707, 800 and the like reach services, not people.
 * </ul>
 *
 * <p>A wrong check digit is no finding: the number is nobody's. The check digits: NIF, weights 9 to
 * 2 modulo 11; NISS, primes 29 to 2 modulo 10; IBAN, ISO 7064 mod 97-10. A NIB counts as the IBAN
 * that contains it. Time grows with the length of the text and nothing else.
 */
public final class IdentifierGuard {
  /** What was found. */
  public enum Kind {
    /** An address for electronic mail. */
    EMAIL,
    /** A Portuguese landline or mobile number, with or without 351. */
    PHONE,
    /** The tax number of a person or an organisation. */
    NIF,
    /** The social security number of a person or an organisation. */
    NISS,
    /** A bank account, as IBAN of any country or as NIB. */
    IBAN;

    private boolean confirmable() {
      return this == EMAIL || this == PHONE;
    }
  }

  /**
   * One identifier in the text.
   *
   * @param start index of its first UTF-16 unit in the text as given
   * @param end index after its last one
   * @param confirmable whether the author may say that it belongs there: e-mail and phone yes, NIF,
   *     NISS and IBAN never
   */
  public record Finding(Kind kind, int start, int end, boolean confirmable) {}

  private static final int CONTEXT = 30;
  private static final String LABEL = "[\\p{L}\\p{N}]++(?:-++[\\p{L}\\p{N}]++){0,10}+";
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++@%s(?:\\.%s){1,10}+(?<=\\p{L})"
              .replace("%s", LABEL));
  private static final Pattern IBAN =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}])|(?<=IBAN))(?:PT[ .-]?50|[A-Z]{2}\\d{2})(?=[ .-]?\\w)");
  private static final Pattern TAX_WORD =
      Pattern.compile(
          "(?<!\\p{L})N\\.?I\\.?(?:F|P\\.?C)S?(?!\\p{L})|CONTRIBUINTE|FISCAL|(?<!\\p{L})PT ?$");
  private static final Pattern PHONE_WORD =
      Pattern.compile("(?<!\\p{L})(?:TEL|TLM|TLF|CONTA[CT]|LIG[AU]|WHATSAPP)|M[OÓ]VEL");
  private static final Pattern NISS_WORD =
      Pattern.compile("(?<!\\p{L})N\\.?I\\.?S\\.?S(?!\\p{L})|SEGURAN[CÇ]A SOCIAL|BENEFICI[AÁ]RI");
  private static final Pattern PHONE = Pattern.compile("2[1-9]\\d{7}|9[1236]\\d{7}");
  private static final Pattern NIF =
      Pattern.compile("(?:[123568]\\d|45|7[01245789]|9[0189])\\d{7}");
  private static final Pattern NOT_AFTER =
      Pattern.compile(
          "[\\p{L}&&[^ºª]]|/(?:\\p{L}|\\d{1,5}(?!\\d))|,\\d{1,2}(?!\\d)"
              + "| ?(?:[€$£%‰]|EUROS?\\b|MILH|CONTOS\\b)");
  private static final Pattern NOT_BEFORE =
      Pattern.compile(
          "[\\p{L}&&[^ºª]]$|(?:(?<!\\d)\\d{1,5}|\\D)/$|(?<!\\d)\\d,$|(?<!\\d ?)[€$£] ?$");
  private static final Pattern TAIL = Pattern.compile("(?<!\\d)\\d{1,3}[:,]$");
  private static final Pattern BOOK = Pattern.compile("(?:ISBN|ISSN|DOI|EAN)(?:-1[03])?[: ]{0,2}$");
  private static final Set<String> SPACING = Set.of(" ", ".", "-", " - ");

  /** Characters of an IBAN by country, from the SWIFT registry. */
  private static final Map<String, Integer> IBAN_LENGTH =
      Stream.of(
              ("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24"
                      + " DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18"
                      + " GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32"
                      + " LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18"
                      + " NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19"
                      + " SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30")
                  .split(" "))
          .collect(Collectors.toMap(e -> e.substring(0, 2), e -> Integer.valueOf(e.substring(2))));

  private final String text;
  private final List<Finding> findings = new ArrayList<>();
  private final BitSet taken = new BitSet();

  private IdentifierGuard(String text) {
    this.text = text;
  }

  /**
   * What the text contains, in its order, without overlaps; empty when it is clean.
   *
   * @param text any text; it is neither kept nor logged
   */
  public static List<Finding> find(String text) {
    var guard = new IdentifierGuard(plain(text));
    guard.findIbans();
    guard.findNumbers(); // before addresses, so that no NIF hides in one
    EMAIL.matcher(guard.text).results().forEach(m -> guard.add(Kind.EMAIL, m.start(), m.end()));
    guard.findings.sort(Comparator.comparingInt(Finding::start));
    return List.copyOf(guard.findings);
  }

  /** The text in ASCII digits, spaces and hyphens and in capitals, every character in its place. */
  private static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～') c = (char) (c - '！' + '!');
      if (Character.isDigit(c)) c = (char) ('0' + Character.digit(c, 10));
      else if (c == '\t' || Character.isSpaceChar(c) || "\u00AD\u200B\u2060\uFEFF".indexOf(c) >= 0)
        c = ' ';
      else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') c = '-';
      plain.append(Character.toUpperCase(c));
    }
    return plain.toString();
  }

  private void add(Kind kind, int start, int end) {
    if (taken.get(start, end).isEmpty()) {
      findings.add(new Finding(kind, start, end, kind.confirmable()));
      taken.set(start, end);
    }
  }

  private void findIbans() {
    for (var start = IBAN.matcher(text); start.find(); ) {
      int missing = IBAN_LENGTH.getOrDefault(text.substring(start.start(), start.start() + 2), 0);
      var iban = new StringBuilder();
      int end = start.start();
      for (; missing > 0 && end < text.length(); end++) {
        char c = text.charAt(end);
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
          iban.append(c);
          missing--;
        } else if (!separator(end) || separator(end - 1)) break;
      }
      boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (!iban.isEmpty() && missing == 0 && whole && CheckDigits.iban(iban.toString()))
        add(Kind.IBAN, start.start(), end);
    }
  }

  /** Visits each run of digit groups, such as {@code +351 912 345 678}, as one chain. */
  private void findNumbers() {
    for (int i = 0; i < text.length(); ) {
      if (!digit(i)) {
        i++;
        continue;
      }
      var chain = new ArrayList<Group>();
      for (int next = i; digit(next); ) {
        int end = next;
        while (digit(end)) end++;
        chain.add(new Group(next, end));
        i = next = end;
        while (next < end + 3 && separator(next)) next++;
      }
      // The minutes of 16:20 and the cents of 450,05 are no part of the number that follows.
      var before = text.substring(Math.max(0, chain.getFirst().start - 5), chain.getFirst().start);
      boolean tail = chain.getFirst().length() <= 2 && TAIL.matcher(before).find();
      findIn(tail ? chain.subList(1, chain.size()) : chain);
    }
  }

  private void findIn(List<Group> chain) {
    for (int first = 0; first < chain.size(); first++) {
      Kind found = null;
      int foundLast = first;
      int digits = 0;
      for (int last = first; last < chain.size() && digits < 21; last++) {
        digits += chain.get(last).length();
        var kind = kindOf(new Candidate(chain, first, last), digits);
        if (kind == null) continue;
        found = kind;
        foundLast = last;
      }
      if (found == null) continue;
      int start = chain.get(first).start;
      boolean plus = found == Kind.PHONE && start > 0 && text.charAt(start - 1) == '+';
      add(found, plus ? start - 1 : start, chain.get(foundLast).end);
      first = foundLast;
    }
  }

  private @Nullable Kind kindOf(Candidate number, int length) {
    return switch (length) {
      case 9 -> nineDigits(number);
      case 11 ->
          CheckDigits.niss(number.digits()) && identifies(number, NISS_WORD) ? Kind.NISS : null;
      case 12, 14 -> internationalPhone(number);
      case 21 -> CheckDigits.iban("PT50" + number.digits()) ? Kind.IBAN : null;
      default -> null;
    };
  }

  private @Nullable Kind nineDigits(Candidate number) {
    var digits = number.digits();
    boolean taxNumber = NIF.matcher(digits).matches() && CheckDigits.nif(digits);
    int taxWord = lastWord(TAX_WORD, number);
    if (taxNumber && taxWord > lastWord(PHONE_WORD, number)) return Kind.NIF;
    if (PHONE.matcher(digits).matches())
      return number.likePhone() && identifies(number, PHONE_WORD) ? Kind.PHONE : null;
    return taxNumber && identifies(number, TAX_WORD) ? Kind.NIF : null;
  }

  private @Nullable Kind internationalPhone(Candidate number) {
    var digits = number.digits();
    boolean prefix = number.start() > 0 && text.charAt(number.start() - 1) == '+';
    if (digits.length() == 14) prefix = digits.startsWith("00");
    var local = digits.substring(digits.length() - 9);
    if (!digits.substring(0, digits.length() - 9).endsWith("351") || local.charAt(0) < '2')
      return null;
    if (prefix) return Kind.PHONE;
    boolean bare = digits.length() == 12 && PHONE.matcher(local).matches();
    return bare && identifies(number, PHONE_WORD) ? Kind.PHONE : null;
  }

  private boolean identifies(Candidate number, Pattern word) {
    return lastWord(word, number) >= 0 || number.standsAlone();
  }

  /** Where the last such word ends within reach before the number, or -1. */
  private int lastWord(Pattern word, Candidate number) {
    var before = text.substring(Math.max(0, number.start() - CONTEXT), number.start());
    return word.matcher(before).results().mapToInt(MatchResult::end).max().orElse(-1);
  }

  private boolean digit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private boolean separator(int i) {
    return i < text.length() && " .-\n".indexOf(text.charAt(i)) >= 0;
  }

  private record Group(int start, int end) {
    int length() {
      return end - start;
    }
  }

  /** Neighbouring groups of a chain, read as one number. */
  private final class Candidate {
    private final List<Group> chain;
    private final int first;
    private final int last;

    Candidate(List<Group> chain, int first, int last) {
      this.chain = chain;
      this.first = first;
      this.last = last;
    }

    int start() {
      return chain.get(first).start;
    }

    int end() {
      return chain.get(last).end;
    }

    String digits() {
      var digits = new StringBuilder();
      for (var group : chain.subList(first, last + 1)) digits.append(text, group.start, group.end);
      return digits.toString();
    }

    /** People write phone numbers in groups of two or more; round millions are amounts. */
    boolean likePhone() {
      return !digits().endsWith("000000")
          && (last - first == 8 || groups().allMatch(group -> group.length() > 1));
    }

    /** Whether nothing around or inside says that this is part of another kind of number. */
    boolean standsAlone() {
      var before = text.substring(Math.max(0, start() - 12), start());
      var chainStart = chain.get(0).start;
      if (BOOK.matcher(text.substring(Math.max(0, chainStart - 12), chainStart)).find())
        return false;
      if (NOT_BEFORE.matcher(before).find()) return false;
      if (NOT_AFTER.matcher(text).region(end(), text.length()).lookingAt()) return false;
      return oneSpacing()
          && !goesOn(first - 1, first)
          && !goesOn(last + 1, last + 1)
          && !thousands();
    }

    private boolean oneSpacing() {
      if (groups().allMatch(group -> group.length() == 1))
        return last - first == chain.size() - 1 && !"0123456789".contains(digits());
      var gaps = IntStream.rangeClosed(first + 1, last).mapToObj(this::gap).distinct().toList();
      return last - first < 6 && gaps.size() <= 1 && gaps.stream().allMatch(SPACING::contains);
    }

    /** Whether a short neighbour is tied on by a dot or hyphen, as in references and ISBN. */
    private boolean goesOn(int neighbour, int gap) {
      if (neighbour < 0 || neighbour >= chain.size() || length(neighbour) > 6) return false;
      return gap(gap).equals(".") || gap(gap).equals("-");
    }

    /** Whether groups of three go on as in 1 234 567 890; longer runs are two numbers. */
    private boolean thousands() {
      if (last == first || !groups().allMatch(group -> group.length() == 3)) return false;
      var more = gap(last);
      int from = first;
      int to = last;
      while (from > 0 && to - from < 5 && gap(from).equals(more) && length(from - 1) <= 3) from--;
      while (to + 1 < chain.size()
          && to - from < 5
          && gap(to + 1).equals(more)
          && length(to + 1) == 3) to++;
      return to - from > last - first && to - from < 5;
    }

    private int length(int group) {
      return chain.get(group).length();
    }

    /** What stands before the group, blanks folded into one space. */
    private String gap(int group) {
      var gap = text.substring(chain.get(group - 1).end, chain.get(group).start);
      return gap.isBlank() && !gap.contains("\n") ? " " : gap;
    }

    private Stream<Group> groups() {
      return chain.subList(first, last + 1).stream();
    }
  }

  private static final class CheckDigits {
    private static final int[] NISS_WEIGHTS = {29, 23, 19, 17, 13, 11, 7, 5, 3, 2};

    static boolean nif(String nif) {
      int sum = 0;
      for (int i = 0; i < 8; i++) sum += (9 - i) * (nif.charAt(i) - '0');
      int check = 11 - sum % 11;
      return nif.charAt(8) - '0' == (check > 9 ? 0 : check);
    }

    static boolean niss(String niss) {
      int sum = 0;
      for (int i = 0; i < 10; i++) sum += NISS_WEIGHTS[i] * (niss.charAt(i) - '0');
      return (niss.charAt(0) == '1' || niss.charAt(0) == '2')
          && niss.charAt(10) - '0' == 9 - sum % 10;
    }

    static boolean iban(String iban) {
      int rest = 0;
      for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
        int value = Character.digit(c, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
      }
      return rest == 1;
    }
  }
}
