package org.malha.cases.deidentify;

import java.util.List;

/**
 * Finds all that has a fixed form: numbers of people, telephones, addresses of the net, dates,
 * plates, numbers of cases and papers.
 */
final class FixedForms implements Recogniser {
  /**
   * Numeric dates come first: they tell other forms which digits are taken; plates before addresses
   * of the net, since 00.BR.00 holds a domain.
   */
  private static final List<Form> FORMS =
      List.of(
          new NumericDates(),
          new WrittenDates(),
          new SignedNumbers(),
          new FreeNumbers(),
          new Telephones(),
          new BankAccounts(),
          new CitizenCards(),
          new SpokenNumbers(),
          new SpokenCodes(),
          new SpokenPlates(),
          new MailAddresses(),
          new Plates(),
          new WebAddresses(),
          new Postcodes(),
          new CaseNumbers(),
          new LetteredNumbers(),
          new Papers(),
          new ServiceCodes(),
          new GreatAges(),
          new SpacedLetters(),
          new CountryPrefixes());

  private FixedForms() {}

  static List<Recogniser> all() {
    return List.of(new FixedForms());
  }

  @Override
  public void find(Reading reading, Spans spans) {
    Sight sight = Sight.of(reading);
    for (Form form : FORMS) {
      form.find(sight, spans);
    }
  }
}
