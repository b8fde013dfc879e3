package org.malha.cases.deidentify;

import java.util.List;
import java.util.Set;

/** The ways in which people group the digits of long numbers. */
final class Grouping {
  private static final Set<String> USUAL =
      Set.of(
          "333",
          "234",
          "243",
          "2322",
          "3222",
          "2223",
          "2232",
          "36",
          "63",
          "27",
          "45",
          "54",
          "342",
          "324",
          "432",
          "423",
          "18",
          "81",
          "72",
          "1332",
          "3321",
          "3312",
          "1233",
          "2331",
          "111111111",
          "11111111111",
          "22221",
          "12222",
          "11322",
          "21222",
          "2133",
          "3132",
          "33111",
          "344",
          "3332",
          "3323",
          "3233",
          "2333",
          "434",
          "443",
          "353",
          "335",
          "533",
          "119",
          "1334",
          "254",
          "56",
          "65",
          "47",
          "74",
          "29",
          "92",
          "83",
          "38",
          "101",
          "110",
          "1235",
          "222221",
          "122222",
          "2234",
          "245",
          "4444",
          "3333",
          "3234",
          "39",
          "3336",
          "327");

  private Grouping() {}

  static boolean usual(List<Stretch> row, int from, int to) {
    StringBuilder lengths = new StringBuilder();
    for (int i = from; i < to; i++) {
      lengths.append(row.get(i).length());
    }
    return USUAL.contains(lengths.toString());
  }

  /** Whether it is grouped as a telephone, but has a digit too many. */
  static boolean mistyped(List<Stretch> row) {
    return row.size() > 2
        && Rows.digits(row, 0, row.size()) == 10
        && row.get(0).text().matches("2\\d\\d|9[1236]\\d?");
  }

  /** Whether eight digits without a sign are a day: 20240115 or 15012024. */
  static boolean day(String digits) {
    return digits.matches(
        "(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])"
            + "|(?:[0-2]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d");
  }
}
