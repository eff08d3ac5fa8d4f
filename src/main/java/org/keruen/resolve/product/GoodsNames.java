package org.keruen.resolve.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.keruen.resolve.Distance;
import org.keruen.spec.dimension.ProductName;
import org.keruen.spec.dimension.ProductName.Level;
import org.keruen.spec.dimension.ProductWords;

/** Names of goods in the forms in which they are looked up. */
final class GoodsNames {

  /** Shorter names are too near one another to forgive a letter. */
  private static final int LONG_ENOUGH = 7;

  private static final int LONG = 12;

  private final Map<String, Set<String>> exact = new HashMap<>();
  private final Map<String, Set<String>> stems = new HashMap<>();
  private final Map<String, Set<String>> bags = new HashMap<>();
  private final TreeMap<Integer, List<String>> byLength = new TreeMap<>();
  private final Map<String, Level> levels = new HashMap<>();

  GoodsNames(ProductWords words) {
    for (ProductName product : words.products()) {
      levels.merge(product.code(), product.level(), Level::first);
      if (product.level() != Level.SITC) {
        product.names().forEach(name -> add(name, product.code()));
      }
    }
    exact
        .keySet()
        .forEach(n -> byLength.computeIfAbsent(n.length(), l -> new ArrayList<>()).add(n));
  }

  private void add(String name, String code) {
    String normal = GoodsName.normal(name);
    put(exact, normal, code);
    String stem = GoodsName.stems(normal);
    put(stems, stem, code);
    put(bags, GoodsName.bag(stem), code);
  }

  private static void put(Map<String, Set<String>> map, String key, String code) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(code);
  }

  /** The level of a known code, null for another. */
  Level level(String code) {
    return levels.get(code);
  }

  Set<String> exact(String normal) {
    return exact.getOrDefault(normal, Set.of());
  }

  Set<String> stems(String normal) {
    return stems.getOrDefault(GoodsName.stems(normal), Set.of());
  }

  Set<String> bag(String normal) {
    return bags.getOrDefault(GoodsName.bag(GoodsName.stems(normal)), Set.of());
  }

  /** How many letters may differ in a name of this length. */
  static int allowed(String normal) {
    return normal.length() >= LONG ? 2 : normal.length() >= LONG_ENOUGH ? 1 : 0;
  }

  /** Codes by the distance of their nearest name, up to one letter more than is allowed. */
  NavigableMap<Integer, Set<String>> near(String normal) {
    NavigableMap<Integer, Set<String>> near = new TreeMap<>();
    int limit = allowed(normal) + 1;
    if (limit > 1) {
      byLength
          .subMap(normal.length() - limit, true, normal.length() + limit, true)
          .values()
          .forEach(
              names ->
                  names.forEach(
                      name -> {
                        int distance = Distance.of(normal, name, limit);
                        if (distance <= limit) {
                          near.computeIfAbsent(distance, d -> new LinkedHashSet<>())
                              .addAll(exact.get(name));
                        }
                      }));
    }
    return near;
  }
}
