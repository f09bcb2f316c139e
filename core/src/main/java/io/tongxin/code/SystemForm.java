package io.tongxin.code;

import io.tongxin.id.CodeSystemId;
import io.tongxin.term.Bilingual;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a table of its file: codes unique, labels unique, a parent before its children. */
final class SystemForm {
    static final CodeFile.Shape SHAPE = new CodeFile.Shape(
            Set.of("system", "title", "title-en", "edition", "source", "verified", "codes"),
            Map.of("codes", 5, "withheld", 4, "unclear", 4));
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,4}");
    private static final int LONGEST_LABEL = 100;
    private final CodeFile file;
    private final CodeSystemId id;
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final Map<String, Unclear> unclear = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> letters = new HashSet<>();

    private SystemForm(CodeFile file) {
        this.file = file;
        this.id = id(file, "system");
    }

    static CodeSystem of(CodeFile file) {
        var form = new SystemForm(file);
        file.rows("codes").forEach(form::code);
        file.rows("withheld").forEach(form::withheld);
        file.rows("unclear").forEach(form::unclear);
        return new CodeSystem(form.about(), List.copyOf(form.codes.values()), form.withheld, form.unclear);
    }

    /** The identifier of a table that a field names. */
    static CodeSystemId id(CodeFile file, String field) {
        try {
            return CodeSystemId.of(file.required(field));
        } catch (IllegalArgumentException e) {
            throw file.wrong(file.lineOf(field), "代码表标识须为1至64字", "the identifier of a table has 1 to 64 characters");
        }
    }

    private CodeSystem.About about() {
        int here = codes.size() + withheld.size();
        if (here == 0) {
            throw file.wrong(1, "代码表没有代码", "the table has no codes");
        }
        return new CodeSystem.About(
                id,
                Bilingual.of(file.required("title"), file.optional("title-en")),
                file.optional("edition"),
                file.required("source"),
                verified(),
                size(here));
    }

    private boolean verified() {
        return switch (file.required("verified")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw file.wrong(file.lineOf("verified"), "verified 须为 yes 或 no", "verified is yes or no");
        };
    }

    private int size(int here) {
        String size = file.optional("codes");
        if (size.isEmpty()) {
            return here;
        }
        if (!size.matches("[0-9]{1,6}") || Integer.parseInt(size) < here) {
            throw file.wrong(
                    file.lineOf("codes"),
                    "codes 须为该表代码总数，不少于本文件所列的" + here + "个",
                    "codes is the number of codes of the table, at least the " + here + " of this file");
        }
        return Integer.parseInt(size);
    }

    private void code(CodeFile.Row row) {
        String value = newCode(row);
        String label = newLabel(row, row.cell(1));
        String shortLabel = row.cell(2).isEmpty() || row.cell(2).equals(label) ? label : newLabel(row, row.cell(2));
        String written = row.cell(3);
        if (!written.isEmpty() && (!LETTERS.matcher(written).matches() || !letters.add(written))) {
            throw file.wrong(row.line(), "字母码须为1至4个大写字母且不重复", "letters are 1 to 4 capitals, none of them given twice");
        }
        codes.put(value, new Code(id, value, label, shortLabel, written, parent(row, row.cell(4))));
    }

    private @Nullable Code parent(CodeFile.Row row, String parent) {
        if (parent.isEmpty()) {
            return null;
        }
        Code above = codes.get(parent);
        if (above == null) {
            throw file.wrong(row.line(), "上级代码须先列出", "the code above must stand on an earlier line");
        }
        return above;
    }

    private void withheld(CodeFile.Row row) {
        String value = newCode(row);
        withheld.add(new Withheld(value, newLabel(row, row.cell(1)), reason(file, row)));
    }

    private void unclear(CodeFile.Row row) {
        String label = newLabel(row, row.cell(0));
        unclear.put(label, new Unclear(named(file, row, row.cell(1), codes), reason(file, row)));
    }

    private String newCode(CodeFile.Row row) {
        String code = row.cell(0);
        if (!CODE.matcher(code).matches()) {
            throw file.wrong(row.line(), "代码须为1至20个字母、数字、点或连字符", "a code has 1 to 20 letters, digits, dots or hyphens");
        }
        if (!taken.add(code)) {
            throw file.wrong(row.line(), "代码重复", "the code stands here twice");
        }
        return code;
    }

    private String newLabel(CodeFile.Row row, String label) {
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw file.wrong(row.line(), "名称须为1至100字", "a label has 1 to 100 characters");
        }
        if (!labels.add(label)) {
            throw file.wrong(row.line(), "名称重复：一个名称只能对应一个代码", "the label stands here twice: one label has one code");
        }
        return label;
    }

    /** The codes that a cell names, parted by spaces. */
    static List<Code> named(CodeFile file, CodeFile.Row row, String cell, Map<String, Code> known) {
        var named = new ArrayList<Code>();
        for (String value : cell.isEmpty() ? List.<String>of() : List.of(cell.split(" +", -1))) {
            Code code = known.get(value);
            if (code == null || named.contains(code)) {
                throw file.wrong(row.line(), "所指代码不在表中或重复", "a code named here is not in the table, or is named twice");
            }
            named.add(code);
        }
        return List.copyOf(named);
    }

    /** The reason in the last two cells of a row. */
    static Bilingual reason(CodeFile file, CodeFile.Row row) {
        if (row.cell(2).isEmpty() || row.cell(3).isEmpty()) {
            throw file.wrong(row.line(), "须以中英文说明理由", "the reason is needed in Chinese and English");
        }
        return Bilingual.of(row.cell(2), row.cell(3));
    }
}
