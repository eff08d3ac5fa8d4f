package org.keruen.resolve.partner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.PartnerName;

/**
 * Labels of two parts, of which one explains the other: brackets, slashes, dashes, commas, codes
 * and the country behind a region.
 */
final class JoinedNames {

  private static final Pattern DASH =
      Pattern.compile(
          "\\s[-\u2013\u2014]\\s|:\\s|\\s?[|]\\s?|(?<=\\p{L}{4})[-\u2013](?=\\p{Lu}\\p{L}{3})");

  /** What follows the brackets, and words before a former name within them. */
  private static final Pattern FORMER =
      Pattern.compile("(?iU)[)/].*|^\\s*(?:former(?:ly)?|ex|бывш\\p{L}+|ранее|прежде)\\s+");

  private static final Pattern CODE_FIRST =
      Pattern.compile("\\s*([A-Z]{2,3}|\\d{1,3})\\s*[-\u2013\u2014:.,]?\\s*(?=\\p{Lu}\\p{Ll})(.+)");
  private static final Pattern CODE_LAST =
      Pattern.compile("(.*\\p{L}{3}.*?)[\\s,:\u2013-]+([A-Z]{2,3})\\s*");

  private final Names names;
  private final Choice choice;
  private final Wording wording;
  private final Function<Label, Resolution> whole;
  private final Function<Label, Resolution> known;

  /** The last words of labels repeat: "region", "total", "of China". */
  private final Map<Label, String> countries = new ConcurrentHashMap<>();

  private static final int REMEMBERED = 100_000;

  JoinedNames(
      Names names,
      Choice choice,
      Wording wording,
      Function<Label, Resolution> whole,
      Function<Label, Resolution> known) {
    this.names = names;
    this.choice = choice;
    this.wording = wording;
    this.whole = whole;
    this.known = known;
  }

  Resolution find(Label label) {
    Resolution found = inBrackets(label);
    if (found == null) {
      found = inverted(label);
    }
    if (found == null) {
      found = dashed(label);
    }
    if (found == null) {
      found = withCode(label);
    }
    return found == null ? withCountryBehind(label) : found;
  }

  private Resolution resolve(Label label, String part) {
    return whole.apply(Label.of(part, label.context(), wording));
  }

  /**
   * "Республика Татарстан (Татарстан)": both parts say the same; "Башкортостан (Россия)": the part
   * in brackets says where the other is; "Union of Turkic (OTS)": only one of them is known.
   */
  private Resolution inBrackets(Label label) {
    String text = label.text();
    int open = text.indexOf('(');
    int slash = open < 0 ? text.indexOf('/') : open;
    if (slash <= 0) {
      return null;
    }
    String first = text.substring(0, slash);
    String second = FORMER.matcher(text.substring(slash + 1)).replaceAll("");
    if (open > 0) {
      Resolution turned = turned(label, first, second);
      if (turned != null) {
        return turned;
      }
    }
    Resolution before = resolve(label, first);
    if (!before.found()) {
      return null;
    }
    Resolution explained = explained(label, before, resolve(label, second));
    if (explained != null) {
      return explained;
    }
    String words = NormalForm.of(second);
    boolean owner = parent(before.code()) != null && wording.isOwner(words);
    return owner || wording.isState(words) && sure(before)
        ? choice.found(
            text, before.code(), Choice.INFLECTED, "is its name with a word on its state")
        : null;
  }

  /** "Молдова, Республика", "Iran, Islamic Republic of": the words turned, as lists sort them. */
  private Resolution inverted(Label label) {
    String text = label.text();
    int comma = text.indexOf(',');
    if (comma <= 0 || text.indexOf(',', comma + 1) > 0) {
      return null;
    }
    String first = text.substring(0, comma).strip();
    String second = text.substring(comma + 1).strip();
    Resolution turned = turned(label, first, second);
    if (turned != null) {
      return turned;
    }
    Resolution before = resolve(label, first);
    if (!before.found()) {
      return null;
    }
    Resolution explained = explained(label, before, resolve(label, second));
    if (explained != null) {
      return explained;
    }
    // Of "Korea, Republic of" and its like the second half tells two states apart.
    boolean alone = names.sharing(NormalForm.of(first)) <= 1;
    return alone && sure(before) && wording.isState(NormalForm.of(second))
        ? choice.found(text, before.code(), Choice.INFLECTED, "is its name with a sort of state")
        : null;
  }

  private Resolution turned(Label label, String first, String second) {
    return choice.among(
        names.exact.get(NormalForm.of(second + " " + first)),
        label,
        Choice.INFLECTED,
        "is its name with the words turned");
  }

  /** "Казахстан - Kazakhstan", "Россия: Татарстан". */
  private Resolution dashed(Label label) {
    Matcher dash = DASH.matcher(label.text());
    while (dash.find()) {
      Resolution found = dash.start() == 0 ? null : dashed(label, dash);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Resolution dashed(Label label, Matcher dash) {
    Resolution before = resolve(label, label.text().substring(0, dash.start()));
    if (!before.found()) {
      return null;
    }
    Resolution after = resolve(label, label.text().substring(dash.end()));
    // "Azerbaycan-Nahçıvan"
    boolean tells = dash.group().startsWith(":") || dash.group().length() == 1;
    return tells || after.code().equals(before.code()) ? explained(label, before, after) : null;
  }

  /** Two parts that mean the same, or a region and its country; null for all others. */
  private Resolution explained(Label label, Resolution before, Resolution after) {
    if (!after.found()) {
      return null;
    } else if (after.code().equals(before.code())) {
      return choice.found(label.text(), before.code(), Choice.INFLECTED, "says its name twice");
    } else if (after.code().equals(parent(before.code()))) {
      return choice.found(
          label.text(), before.code(), Choice.INFLECTED, "is named with its country");
    } else if (before.code().equals(parent(after.code()))) {
      return choice.found(
          label.text(), after.code(), Choice.INFLECTED, "is named with its country");
    }
    return null;
  }

  /** "643 Россия", "KZ-Казахстан", "Россия RU": a code that says the same, or a mere number. */
  private Resolution withCode(Label label) {
    Matcher first = CODE_FIRST.matcher(label.text());
    if (first.matches()) {
      return coded(label, first.group(1), first.group(2));
    }
    Matcher last = CODE_LAST.matcher(label.text());
    return last.matches() ? coded(label, last.group(2), last.group(1)) : null;
  }

  private Resolution coded(Label label, String code, String name) {
    List<PartnerName> exact = names.exact.get(NormalForm.of(name));
    Resolution found = choice.among(exact, label, Choice.INFLECTED, "is its name with a code");
    if (found == null || !found.found()) {
      return null;
    }
    boolean number = Character.isDigit(code.charAt(0));
    String meant =
        names.codes.get(number && code.length() < 3 ? "0".repeat(3 - code.length()) + code : code);
    return found.code().equals(meant) || number && code.length() < 3 ? found : null;
  }

  /** "СУАР КНР", "Самарская область России": a region and its country without a comma. */
  private Resolution withCountryBehind(Label label) {
    String normal = label.normal();
    int blank = normal.lastIndexOf(' ');
    for (int words = 0; blank > 0 && words < 3; words++) {
      String country = country(label.part(normal.substring(blank + 1)));
      if (!country.isEmpty()) {
        String head = normal.substring(0, blank).replaceFirst(" (?:of|in)$", "");
        Resolution region = whole.apply(label.part(head));
        if (region.found() && country.equals(parent(region.code()))) {
          return choice.found(
              label.text(), region.code(), Choice.INFLECTED, "is named with its country");
        }
      }
      blank = normal.lastIndexOf(' ', blank - 1);
    }
    return null;
  }

  /** The country that a label's last words name; {@code ""} if they name none. */
  private String country(Label words) {
    String answer = countries.get(words);
    if (answer == null) {
      Resolution found = known.apply(words);
      answer = found != null && found.kind().equals("country") ? found.code() : "";
      if (countries.size() >= REMEMBERED) {
        countries.clear();
      }
      countries.put(words, answer);
    }
    return answer;
  }

  private static boolean sure(Resolution found) {
    return found.confidence().compareTo(Choice.NEAR) > 0;
  }

  private String parent(String code) {
    PartnerName.Entry entry = names.entries.get(code);
    return entry == null ? null : entry.parent();
  }
}
