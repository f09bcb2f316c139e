package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.Relation;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.ResolvedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which lists are in force for a unit on which days; found once for all units to which the same lists apply. */
final class InForce {
    private static final List<EffectivePeriod> ALWAYS = List.of(EffectivePeriod.always());

    private final List<ResolvedList> lists;
    private final Organization organization;
    private final Map<BitSet, Lists> combinations = new ConcurrentHashMap<>();
    private final Map<UnitId, List<Days>> byUnit = new ConcurrentHashMap<>();
    private final Map<Map<Integer, List<EffectivePeriod>>, List<Days>> byApplying = new ConcurrentHashMap<>();

    InForce(Terms terms) {
        this.lists = terms.lists();
        this.organization = terms.organization();
    }

    /** Day by day; a list stands in the place of those that it imports. */
    List<Days> of(UnitId unit) {
        List<Days> known = byUnit.get(unit);
        if (known == null) {
            known = byApplying.computeIfAbsent(applying(unit), this::days);
            byUnit.put(unit, known);
        }
        return known;
    }

    /** When each list, by number, applies to the unit. */
    private Map<Integer, List<EffectivePeriod>> applying(UnitId unit) {
        var applying = new HashMap<Integer, List<EffectivePeriod>>();
        for (int i = 0; i < lists.size(); i++) {
            List<EffectivePeriod> when = applies(lists.get(i).list().audience(), unit);
            if (!when.isEmpty()) {
                applying.put(i, when);
            }
        }
        return applying;
    }

    private List<EffectivePeriod> applies(Audience audience, UnitId unit) {
        if (audience.units().contains(unit)
                || audience.classes().stream().anyMatch(c -> organization.hasClass(unit, c))) {
            return ALWAYS;
        }
        return audience.along().stream()
                .flatMap(a -> organization.relationsFrom(a.from()).stream()
                        .filter(r -> r.type().equals(a.type()) && r.to().equals(unit)))
                .map(Relation::effective)
                .toList();
    }

    private List<Days> days(Map<Integer, List<EffectivePeriod>> applying) {
        var cuts = new Cuts();
        applying.forEach((number, when) -> {
            cuts.add(lists.get(number).list().effective());
            when.forEach(cuts::add);
        });
        var days = new ArrayList<Days>();
        for (DateSpan span : cuts.spans()) {
            BitSet there = on(applying, span.first());
            if (!there.isEmpty()) {
                days.add(new Days(span, combinations.computeIfAbsent(there, this::combined)));
            }
        }
        return days;
    }

    private BitSet on(Map<Integer, List<EffectivePeriod>> applying, LocalDate day) {
        var there = new BitSet();
        applying.forEach((number, when) -> {
            if (lists.get(number).list().effective().includes(day)
                    && when.stream().anyMatch(w -> w.includes(day))) {
                there.set(number);
            }
        });
        return there;
    }

    private Lists combined(BitSet there) {
        List<ResolvedList> all = there.stream().mapToObj(lists::get).toList();
        return new Lists(all.stream()
                .filter(l -> all.stream().noneMatch(o -> o.supersedes().contains(l.key())))
                .sorted(Comparator.comparing(ResolvedList::key))
                .toList());
    }

    /** Lists that are in force together. There is one object of each combination, and it is equal to itself alone. */
    static final class Lists {
        static final Lists NONE = new Lists(List.of());

        private final List<ResolvedList> all;

        private Lists(List<ResolvedList> all) {
            this.all = all;
        }

        List<ResolvedList> all() {
            return all;
        }
    }

    /** Days on which the same lists are in force. */
    record Days(DateSpan days, Lists lists) {}
}
