package io.tongxin.code;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Nearest;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a table says when it refuses: which table, which code, the nearest right ones. A label is never shown, for a name may
 * stand in its place; nor is a code longer than the table's by more than two.
 */
final class Refusals {
    private static final int MOST = 3;
    private static final int SMALL_TABLE = 5;
    private static final int LONGEST_SHOWN = 8;
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z.-]{1," + LONGEST_SHOWN + "}");
    private final CodeSystem system;

    private Refusals(CodeSystem system) {
        this.system = system;
    }

    static Refusals of(CodeSystem system) {
        return new Refusals(system);
    }

    RefusedCodeException code(String wrong) {
        Withheld withheld = system.withheld().get(wrong);
        if (withheld != null) {
            return withheld(withheld);
        }
        List<Code> nearest = nearestToCode(wrong);
        Optional<String> shown = shown(wrong);
        return refused(
                CodeFault.UNKNOWN_CODE,
                "没有" + shown.map(code -> "代码“" + code + "”").orElseGet(() -> "所给的代码（" + wrong.length() + "个字符）"),
                "has no code "
                        + shown.map(code -> "\"" + code + "\"")
                                .orElseGet(() -> "as given (" + wrong.length() + " characters)"),
                nearest);
    }

    RefusedCodeException label(String wrong) {
        Unclear unclear = system.unclear().get(wrong);
        if (unclear != null) {
            return refused(
                    CodeFault.UNCLEAR_LABEL,
                    "不能由所给名称定代码：" + unclear.reason().zh(),
                    "cannot tell the code from the label: " + unclear.reason().en(),
                    unclear.codes());
        }
        for (Withheld withheld : system.withheld().values()) {
            if (withheld.label().equals(wrong)) {
                return withheld(withheld);
            }
        }
        return refused(
                CodeFault.UNKNOWN_LABEL,
                "没有所给的名称（" + wrong.length() + "个字符）",
                "has no label as given (" + wrong.length() + " characters)",
                nearestToLabel(wrong));
    }

    RefusedCodeException differ(Code byCode, Code byLabel) {
        return refused(
                CodeFault.CODE_AND_LABEL_DIFFER,
                "中代码与名称不符：代码是“" + named(byCode) + "”，名称属于“" + named(byLabel) + "”；可能用了另一份或错位的代码表",
                "has other entries for the code (" + named(byCode) + ") and for the label (" + named(byLabel)
                        + "); perhaps another or a shifted copy of the table was used",
                List.of(byCode, byLabel));
    }

    private RefusedCodeException withheld(Withheld withheld) {
        return refused(
                CodeFault.WITHHELD,
                "的代码“" + withheld.code() + "”不予采用：" + withheld.reason().zh(),
                "has the code \"" + withheld.code() + "\", which is not taken: "
                        + withheld.reason().en(),
                List.of());
    }

    private RefusedCodeException refused(CodeFault fault, String zh, String en, List<Code> nearest) {
        boolean proposes = !nearest.isEmpty() && fault != CodeFault.CODE_AND_LABEL_DIFFER;
        List<String> named = nearest.stream().map(Refusals::named).toList();
        boolean partly = !system.isComplete() && fault != CodeFault.WITHHELD;
        int held = system.codes().size();
        return new RefusedCodeException(
                fault,
                Bilingual.of(
                        "代码表 " + system.id() + "（" + system.title().zh() + "）" + zh
                                + (proposes ? "；相近的有：" + String.join("、", named) : "")
                                + (partly ? "；该表有" + system.size() + "个代码，这里只收录了" + held + "个" : ""),
                        "the table " + system.id() + " (" + system.title().in(Locale.ENGLISH) + ") " + en
                                + (proposes ? "; near are: " + String.join(", ", named) : "")
                                + (partly ? "; of its " + system.size() + " codes only " + held + " are here" : "")),
                nearest);
    }

    /** A label in the place of a code is known by the label; full-width digits are near to the plain ones. */
    private List<Code> nearestToCode(String wrong) {
        Code labelled = system.byLabel().get(wrong);
        if (labelled != null) {
            return List.of(labelled);
        }
        if (wrong.isBlank() || wrong.length() > LONGEST_SHOWN) {
            return List.of();
        }
        String plain = Normalizer.normalize(wrong, Normalizer.Form.NFKC).strip();
        List<Code> near = among(plain, system.byCode(), plain.length() > 2 ? 2 : 1);
        Collection<Code> all = system.byCode().values();
        return near.isEmpty() && all.size() <= SMALL_TABLE ? List.copyOf(all) : near;
    }

    private List<Code> nearestToLabel(String wrong) {
        Code coded = system.byCode().get(wrong);
        if (coded != null) {
            return List.of(coded);
        }
        String plain = wrong.length() > 100
                ? wrong
                : Normalizer.normalize(wrong, Normalizer.Form.NFKC).strip();
        return among(plain, system.byLabel(), Math.max(1, plain.length() / 3));
    }

    private static List<Code> among(String wrong, Map<String, Code> known, int farthest) {
        return Nearest.among(wrong, known.keySet(), farthest, MOST * 2).stream()
                .map(known::get)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Optional<String> shown(String wrong) {
        int longest =
                system.byCode().keySet().stream().mapToInt(String::length).max().orElse(0);
        return wrong.length() <= longest + 2 && CODE.matcher(wrong).matches() ? Optional.of(wrong) : Optional.empty();
    }

    private static String named(Code code) {
        return code.value() + " " + code.shortLabel();
    }
}
