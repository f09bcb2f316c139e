package io.tongxin.tailoring;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.ResolvedList.Entry;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where a list asks less of what must be done than the lists it imports. */
final class Safeguard {
    private final ResponsibilityList list;
    private final Assembly assembly;
    private final List<Group> groups;
    private final Map<ListVersion, Outcome> done;
    private final Map<List<Object>, Weakening> found = new LinkedHashMap<>();

    private Safeguard(ResponsibilityList list, Assembly assembly, List<Group> groups, Map<ListVersion, Outcome> done) {
        this.list = list;
        this.assembly = assembly;
        this.groups = groups;
        this.done = done;
    }

    /** What the list itself lowers, then what its imports lowered and it has not set right; the same thing once. */
    static List<Weakening> of(
            ResponsibilityList list,
            List<Outcome.Resolved> imports,
            Assembly assembly,
            List<Group> groups,
            Map<ListVersion, Outcome> done) {
        var safeguard = new Safeguard(list, assembly, groups, done);
        imports.forEach(safeguard::compare);
        imports.forEach(safeguard::inherit);
        return List.copyOf(safeguard.found.values());
    }

    private void compare(Outcome.Resolved upper) {
        for (Entry entry : upper.tailored().list().items()) {
            ResponsibilityItem base = entry.item();
            if (base.strength() == Strength.MUST) {
                Optional<ItemId> standing = assembly.standing(base.id());
                for (Difference difference : differences(upper, base, standing)) {
                    add(new Weakening(
                            upper.tailored().list().key(),
                            base.id(),
                            list.key(),
                            standing,
                            difference.aspect(),
                            difference.before(),
                            difference.after(),
                            base.basis()));
                }
            }
        }
    }

    private List<Difference> differences(Outcome.Resolved upper, ResponsibilityItem base, Optional<ItemId> standing) {
        Entry now = standing.map(assembly.entries()::get).orElse(null);
        if (standing.isEmpty() || now == null) {
            return List.of(new Difference(Aspect.DROPPED, Wording.frequency(base.frequency()), Wording.NONE));
        }
        var all = new ArrayList<>(Comparison.of(base, now.item()));
        new GroupComparison(upper, assembly, groups)
                .of(base.id(), standing.get())
                .ifPresent(all::add);
        return all;
    }

    private void inherit(Outcome.Resolved upper) {
        upper.tailored().weakenings().stream().filter(this::isStillSo).forEach(this::add);
    }

    private boolean isStillSo(Weakening weakening) {
        Optional<ItemId> standing = assembly.standing(weakening.item());
        if (standing.isEmpty() || !(done.get(weakening.upper()) instanceof Outcome.Resolved source)) {
            return true;
        }
        return source.tailored().list().entry(weakening.item()).stream()
                .flatMap(e -> differences(source, e.item(), standing).stream())
                .anyMatch(d -> d.aspect() == weakening.aspect());
    }

    private void add(Weakening weakening) {
        found.putIfAbsent(
                List.of(weakening.item(), weakening.aspect(), weakening.before(), weakening.after()), weakening);
    }
}
