package org.keruen.spec.dimension;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/** The goods of sectors, under {@code goods:} in {@code jobs/dimensions/sectors.yml}. */
public final class SectorGoods {

  private SectorGoods() {}

  /** Codes {@code HS:…} by sector; a sector without goods of its own is not in it. */
  public static Map<String, String> read(JobsFolder jobs) {
    YamlNode file =
        YamlNode.read(jobs.path("dimensions/sectors.yml")).allowKeys("sectors", "goods");
    Map<String, YamlNode> sectors = file.get("sectors").entries();
    Map<String, String> goods = new LinkedHashMap<>();
    file.find("goods")
        .ifPresent(
            node ->
                node.entries()
                    .forEach(
                        (sector, code) -> {
                          if (!sectors.containsKey(sector)) {
                            throw code.error("'" + sector + "' is no sector of this file");
                          }
                          goods.put(sector, code(code));
                        }));
    return goods;
  }

  private static String code(YamlNode node) {
    try {
      if (!HsCode.chapters(node.text()).isEmpty()) {
        return node.text();
      }
    } catch (IllegalArgumentException e) {
      throw new SpecException(node.file(), node.line(), e.getMessage(), e);
    }
    throw node.error("expected a code such as HS:27 or HS:01-24, found '" + node.text() + "'");
  }
}
