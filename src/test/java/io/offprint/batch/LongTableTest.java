package io.offprint.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {

  @Test
  void holdsWhatAMapHolds() {
    Random random = new Random(7);
    Map<Long, Long> map = new HashMap<>();
    LongTable table = new LongTable(1);
    for (int i = 0; i < 50_000; i++) {
      // Keys that differ in their high bits only collide in their slots.
      long key = (random.nextInt(20_000) + 1L) << 40 | random.nextInt(3) + 1;
      assertEquals(map.put(key, (long) i) == null, table.put(key, i));
    }
    assertEquals(map.size(), table.size());
    map.forEach((key, value) -> assertArrayEquals(new long[] {value}, table.get(key)));
  }

  @Test
  void knowsWhatItDoesNotHold() {
    LongTable table = new LongTable(0);
    assertTrue(table.put(5));
    assertFalse(table.put(5));
    assertNull(table.get(6));
    assertFalse(table.contains(69));
  }
}
