package org.keruen.resolve.product;

import java.util.regex.Matcher;
import org.keruen.model.Product;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.ProductWords;

/**
 * Resolves labels of goods: a printed code is the product, all goods are the total, other names
 * stay names.
 */
public final class ProductResolver {

  private final ProductWords words;

  private ProductResolver(ProductWords words) {
    this.words = words;
  }

  /** Reads the words from {@code jobs/dimensions}. */
  public static ProductResolver load(JobsFolder jobs) {
    return new ProductResolver(ProductWords.read(jobs));
  }

  /** The product of a label without footnotes; {@code ?} if it is blank. */
  public Product resolve(String label) {
    String text = label.strip();
    if (text.isEmpty()) {
      return new Product("?");
    } else if (words.allGoods().matcher(text).matches() || text.equalsIgnoreCase("total")) {
      return Product.TOTAL;
    }
    Matcher code = words.code().matcher(text);
    return code.find()
        ? new Product("HS:" + code.group(1).replaceAll("[ .]", ""))
        : Product.label(text);
  }
}
