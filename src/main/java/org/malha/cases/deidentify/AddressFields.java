package org.malha.cases.deidentify;

import java.util.Set;

/**
 * Takes what a form holds behind "Morada:" for an address, whatever it is: in villages without
 * street names people write what everybody there knows.
 */
final class AddressFields implements Places.Part {
  private static final Phrases LABELS =
      Phrases.of(
          "morada,morada atual,morada actual,nova morada,morada antiga,morada fiscal,morada"
              + " completa,mo rada,residência,residência atual,reside,endereço,domicílio,mora,onde"
              + " mora,onde vive,onde vivem,local de consumo,local consumo,local de pernoita,onde dorme,como lá chegar,como chegar,acesso,proveniência,address,home address,the way in,way in,directions");
  private static final Set<String> NOTHING =
      Sequence.set(
          "desconhecida desconhecido nao n sem mesma mesmo idem igual ver incerta incerto variavel"
              + " confidencial omitida omitido sigilosa reservada s a unknown none same not no"
              + " withheld nenhuma por confirmar em x");
  private static final Set<String> OTHERS =
      Sequence.set(
          "tel tlf tlm telf telef telefone telemovel contacto nif niss nib iban cc cp codigo concelho"
              + " freguesia localidade email mail idade nasc dn profissao estado phone postcode");
  private static final int LONGEST = 20;

  @Override
  public void find(Sequence words, Spans spans) {
    Gazetteer places = new Gazetteer(words);
    for (int i = 1; i < words.size(); i++) {
      boolean field = words.gap(i).startsWith(":") && words.gap(i).indexOf('\n') < 0;
      if (field && LABELS.endsBefore(words, i, 2)) {
        int end = end(words, places, i);
        if (end > i && told(words, places, i, end)) {
          spans.add(words.at(i).start(), words.at(end - 1).end(), Kind.ADDRESS, 0.6);
        }
      }
    }
  }

  /** Where the field ends: with its line, a wide gap, a stop, a town or another field. */
  private static int end(Sequence words, Gazetteer places, int from) {
    int end = from;
    while (end < words.size() && end - from < LONGEST) {
      String gap = words.gap(end);
      boolean over =
          gap.indexOf('\n') >= 0
              || gap.indexOf(';') >= 0
              || gap.length() > 3
              || (gap.equals(" (") && Landmarks.head(words, end) == end && !words.digits(end))
              || (gap.startsWith(".") && words.at(end).opens());
      boolean code =
          words.digits(end) && words.at(end).length() == 4 && words.gap(end + 1).equals("-");
      boolean town =
          (gap.startsWith(",") || gap.equals(" - ") || gap.equals(" ("))
              && places.end(end) > end
              && !words.gap(places.end(end)).equals(" ");
      boolean label = words.gap(end + 1).startsWith(":") || words.oneOf(end, OTHERS);
      if (end > from && (over || code || town || label)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Whether it says where, and is neither a town alone nor the word for nothing. */
  private static boolean told(Sequence words, Gazetteer places, int from, int end) {
    if (words.oneOf(from, NOTHING) || places.end(from) >= end || places.larger(from) >= end) {
      return false;
    }
    boolean bracket = words.bracketed(from);
    boolean more = end - from > 1;
    boolean proper = false;
    for (int i = from; i < end; i++) {
      proper |= words.proper(i) || words.digits(i);
    }
    return !bracket && more && (proper || words.loose());
  }
}
