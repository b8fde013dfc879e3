package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                    | 127.0.0.1            | true
          ''                    | 0:0:0:0:0:0:0:1      | true
          ''                    | 10.0.0.1             | false
          192.0.2.7             | 127.0.0.1            | true
          192.0.2.7             | 192.0.2.7            | true
          192.0.2.7             | 192.0.2.8            | false
          192.0.2.7, 10.0.0.0/8 | 10.255.0.1           | true
          192.0.2.7, 10.0.0.0/8 | 11.0.0.1             | false
          10.1.2.128/25         | 10.1.2.127           | false
          10.1.2.128/25         | 10.1.2.200           | true
          fd00::/8              | fd12:0:0:0:0:0:0:1   | true
          fd00::/8              | fe80:0:0:0:0:0:0:1%2 | false
          0.0.0.0/0             | 203.0.113.9          | true
          0.0.0.0/0             | 2001:db8:0:0:0:0:0:1 | false
          """)
  void whatIsNamedAndThisMachineAreOurs(String named, String address, boolean ours) {
    assertEquals(ours, Proxies.of(named).have(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proxy.example.org",
        "10.0.0.0/33",
        "10.0.0",
        "10.0.0.256",
        "::g",
        "1",
        "10.0.0.0/-1"
      })
  void whatIsNoAddressIsNamed(String wrong) {
    assertThrows(IllegalArgumentException.class, () -> Proxies.of("192.0.2.7," + wrong));
  }
}
