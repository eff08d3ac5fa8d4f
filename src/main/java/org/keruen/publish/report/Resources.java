package org.keruen.publish.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page, its style, scripts, texts and questions. */
final class Resources {

  private static final List<String> SCRIPTS =
      List.of(
          "10-core",
          "20-table",
          "30-chart",
          "40-night",
          "50-trade",
          "60-claims",
          "70-timeline",
          "90-page");

  /**
   * The charts' library: of its three bundles the smallest that draws SVG, which stays sharp in
   * print.
   */
  private static final String CHARTS = "dist/echarts.common.min.js";

  private Resources() {}

  static String text(String name) {
    return read(Resources.class.getResourceAsStream(name), name);
  }

  static String script() {
    StringBuilder script = new StringBuilder();
    for (String name : SCRIPTS) {
      script.append(text("script/" + name + ".js").replace("'use strict';\n", ""));
    }
    return "(() => {\n'use strict';\n" + script + "})();\n";
  }

  static String charts() {
    String properties = "/META-INF/maven/org.webjars.npm/echarts/pom.properties";
    String version =
        read(Resources.class.getResourceAsStream(properties), properties)
            .lines()
            .filter(line -> line.startsWith("version="))
            .map(line -> line.substring("version=".length()).strip())
            .findFirst()
            .orElseThrow();
    String name = "/META-INF/resources/webjars/echarts/" + version + "/" + CHARTS;
    return read(Resources.class.getResourceAsStream(name), name);
  }

  private static String read(InputStream resource, String name) {
    if (resource == null) {
      throw new IllegalStateException("no resource " + name);
    }
    try (InputStream in = resource) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
