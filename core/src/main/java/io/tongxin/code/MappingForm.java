package io.tongxin.code;

import io.tongxin.id.CodeSystemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a mapping of its file: every code of the table it leads from, each once, and no label to another one's code. */
final class MappingForm {
    static final CodeFile.Shape SHAPE = new CodeFile.Shape(Set.of("from", "to", "source"), Map.of("map", 4));
    private final CodeFile file;
    private final CodeSystem from;
    private final CodeSystem to;
    private final Map<String, CodeMapping.Outcome> outcomes = new LinkedHashMap<>();

    private MappingForm(CodeFile file, CodeSystems systems) {
        this.file = file;
        this.from = system(file, "from", systems);
        this.to = system(file, "to", systems);
    }

    static CodeMapping of(CodeFile file, CodeSystems systems) {
        var form = new MappingForm(file, systems);
        file.rows("map").forEach(form::row);
        for (Code code : form.from.codes()) {
            if (!form.outcomes.containsKey(code.value())) {
                throw file.wrong(1, "对照表缺少代码 " + code.value(), "the mapping leaves out the code " + code.value());
            }
        }
        return new CodeMapping(form.from, form.to, file.required("source"), form.outcomes);
    }

    private static CodeSystem system(CodeFile file, String field, CodeSystems systems) {
        CodeSystemId id = SystemForm.id(file, field);
        return systems.find(id)
                .orElseThrow(() -> file.wrong(file.lineOf(field), "没有这个代码表", "there is no such table of codes"));
    }

    private void row(CodeFile.Row row) {
        Code code = from.find(row.cell(0))
                .orElseThrow(() -> file.wrong(row.line(), "原代码表没有这个代码", "the table it leads from has no such code"));
        List<Code> targets = SystemForm.named(file, row, row.cell(1), to.byCode());
        checkLabels(row, code, targets);
        if (outcomes.putIfAbsent(code.value(), outcome(row, targets)) != null) {
            throw file.wrong(row.line(), "代码重复", "the code stands here twice");
        }
    }

    private CodeMapping.Outcome outcome(CodeFile.Row row, List<Code> targets) {
        boolean certain =
                targets.size() == 1 && row.cell(2).isEmpty() && row.cell(3).isEmpty();
        if (certain) {
            return new CodeMapping.Mapped(targets.get(0));
        }
        return targets.isEmpty()
                ? new CodeMapping.Refused(SystemForm.reason(file, row))
                : new CodeMapping.Ambiguous(targets, SystemForm.reason(file, row));
    }

    /**
     * 群众 goes to 群众 wherever that is, or to nothing, whatever the codes look like: this holds 12 and 13 apart. A heading
     * may go to the codes under its namesake.
     */
    private void checkLabels(CodeFile.Row row, Code code, List<Code> targets) {
        boolean strays = Stream.of(code.label(), code.shortLabel())
                .map(to::findByLabel)
                .flatMap(Optional::stream)
                .anyMatch(same ->
                        !targets.equals(List.of(same)) && !targets.stream().allMatch(target -> target.isUnder(same)));
        if (strays) {
            throw file.wrong(
                    row.line(),
                    "目标代码表有同名代码，却对到了别的代码",
                    "the other table has this very label under another code than those named here");
        }
    }
}
