package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malha.territory.Territory;
import org.malha.web.Form;

class GroupFormTest {
  private static final Territory TERRITORY = new Territory();

  private static Form filledIn() {
    return GroupForm.blank().with("name", "Península").with("purpose", "Para nos ouvirmos.");
  }

  @Test
  void theGroupOfAnEntityHasAllItsMunicipalitiesTheOverlayToo() {
    Form form = filledIn().with("entity", "cim-peninsula-setubal");
    GroupForm said = GroupForm.read(form, TERRITORY);
    assertTrue(form.ok());
    assertEquals(9, said.municipalities().size());
    assertEquals("cim-peninsula-setubal", said.entityId());
  }

  @Test
  void aFreeSetHasAtLeastTwoMunicipalities() {
    Form one = filledIn().with("municipalities", List.of("0607"));
    GroupForm.read(one, TERRITORY);
    assertNotNull(one.problem("municipalities"));
    Form two = filledIn().with("municipalities", List.of("0607", "0613"));
    GroupForm.read(two, TERRITORY);
    assertTrue(two.ok());
  }

  @Test
  void entityAndMunicipalitiesTogetherAreAmbiguous() {
    Form form =
        filledIn().with("entity", "am-porto").with("municipalities", List.of("0607", "0613"));
    GroupForm.read(form, TERRITORY);
    assertNotNull(form.problem("entity"));
  }

  @Test
  void whatIsUnknownIsRefused() {
    Form form =
        filledIn()
            .with("entity", "cim-que-nao-ha")
            .with("visibility", "secret")
            .with("municipalities", List.of("9999"));
    GroupForm.read(form, TERRITORY);
    assertNotNull(form.problem("entity"));
    assertNotNull(form.problem("visibility"));
    assertNotNull(form.problem("municipalities"));
  }
}
