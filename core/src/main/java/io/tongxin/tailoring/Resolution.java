package io.tongxin.tailoring;

import io.tongxin.id.ListVersion;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Resolves one list whose imports are resolved or refused already. */
final class Resolution {
    /** How many lists may lie above one another: the real chain of offices has five or six. */
    private static final int MOST_LEVELS = 32;

    private final ResponsibilityList list;
    private final Map<ListVersion, Outcome> done;
    private final Refusals refusals;
    private final List<Outcome.Resolved> imports = new ArrayList<>();

    private Resolution(ResponsibilityList list, Map<ListVersion, Outcome> done, Refusals refusals) {
        this.list = list;
        this.done = done;
        this.refusals = refusals;
    }

    static Outcome of(
            ResponsibilityList list, Set<ListVersion> known, Map<ListVersion, Outcome> done, Refusals refusals) {
        var resolution = new Resolution(list, done, refusals);
        list.check(refusals::addIncoherent);
        refuseDangling(list, known, refusals);
        resolution.gatherImports();
        return refusals.isEmpty() ? resolution.resolve() : new Outcome.Refused(refusals.violations());
    }

    /** Refuses every import of a version that is not there. */
    static void refuseDangling(ResponsibilityList list, Set<ListVersion> known, Refusals refusals) {
        for (int i = 0; i < list.imports().size(); i++) {
            ListVersion wanted = list.imports().get(i).list();
            if (!known.contains(wanted)) {
                List<String> others = known.stream()
                        .filter(k -> k.list().equals(wanted.list()) && !k.equals(list.key()))
                        .map(ListVersion::version)
                        .toList();
                refusals.add(
                        "imports[" + i + "].list",
                        "no-such-list",
                        "没有清单版本 " + wanted + (others.isEmpty() ? "" : "；已有版本：" + String.join("、", others)),
                        "there is no version " + wanted + " of a list"
                                + (others.isEmpty() ? "" : "; known versions: " + String.join(", ", others)));
            }
        }
    }

    private void gatherImports() {
        list.imports().stream().map(i -> done.get(i.list())).forEach(outcome -> {
            if (outcome instanceof Outcome.Resolved resolved) {
                imports.add(resolved);
            } else if (outcome instanceof Outcome.Refused refused) {
                refusals.addAll(refused.violations());
            }
        });
        if (levels() > MOST_LEVELS) {
            refusals.add(
                    "imports",
                    "too-many-levels",
                    "清单逐级引入超过" + MOST_LEVELS + "级",
                    "more than " + MOST_LEVELS + " lists lie above one another");
        }
    }

    private int levels() {
        return 1 + imports.stream().mapToInt(Outcome.Resolved::levels).max().orElse(0);
    }

    private Outcome resolve() {
        Assembly assembly = Assembly.of(list, imports, refusals);
        List<Group> groups = Grouping.of(list, imports, assembly, refusals);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals.violations());
        }
        var resolved = new ResolvedList(
                list, List.copyOf(assembly.entries().values()), Group.named(groups), supersedes(), issuers());
        List<Weakening> weakenings = Safeguard.of(list, imports, assembly, groups, done);
        return new Outcome.Resolved(
                new Tailored(resolved, weakenings), groups, assembly.definedBy(), assembly.folds(), levels());
    }

    private Set<ListVersion> supersedes() {
        Set<ListVersion> all = new TreeSet<>();
        for (Outcome.Resolved upper : imports) {
            all.add(upper.tailored().list().key());
            all.addAll(upper.tailored().list().supersedes());
        }
        return all;
    }

    /** From the top down, each unit once, the list's own last. */
    private List<UnitId> issuers() {
        Set<UnitId> all = new LinkedHashSet<>();
        imports.forEach(upper -> all.addAll(upper.tailored().list().issuers()));
        all.remove(list.issuer());
        all.add(list.issuer());
        return List.copyOf(all);
    }
}
