package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Senior Editor", "Harbour Reporter", "PhD", "Home Security Expert"})
  void knowsOffices(String text) {
    assertTrue(Roles.isRole(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Byron Editor, Ada Byron",
    "Ada Byron Senior Autos Reporter, Ada Byron",
    "Ada King Byron, Ada King Byron",
    "Staff Writer, Staff Writer"
  })
  void cutsThemOff(String name, String rest) {
    assertEquals(rest, Roles.cut(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Tide Table", "Harbour News", "AFP", "University of Tides"})
  void knowsOrganizations(String name) {
    assertTrue(Roles.isOrganization(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada Byron", "Theo Reuter", "Li Na"})
  void knowsPeople(String name) {
    assertFalse(Roles.isRole(name) || Roles.isOrganization(name));
  }
}
