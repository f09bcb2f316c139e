package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.id.DutyRef;
import io.tongxin.responsibility.ExclusiveGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the activities of one owner add up to, duty by duty; in an exclusive group, for all its duties at once. */
final class Ledger {
    private final Map<DutyRef, List<Act>> qualifying = new LinkedHashMap<>();
    private final Map<DutyRef, Count> counts = new HashMap<>();
    private final Map<DutyRef, GroupMatching> matchings = new HashMap<>();

    private Ledger() {}

    /** The ledger of these duties of one owner, with the owner's activities by day and id. */
    static Ledger of(List<Case> cases, List<History<Activity>> activities, Qualifying rules) {
        var ledger = new Ledger();
        var groups = new LinkedHashMap<String, List<Case>>();
        for (Case one : cases) {
            List<Act> acts = acts(one, activities, rules);
            ledger.qualifying.put(one.key(), acts);
            Optional<String> group = group(one);
            if (group.isPresent()) {
                groups.computeIfAbsent(group.get(), g -> new ArrayList<>()).add(one);
            } else {
                ledger.counts.put(one.key(), one.schedule().count(acts));
            }
        }
        groups.values().forEach(ledger::match);
        return ledger;
    }

    private void match(List<Case> group) {
        GroupMatching matching = GroupMatching.of(group, this::acts);
        group.forEach(one -> {
            matchings.put(one.key(), matching);
            counts.put(one.key(), matching.count(one));
        });
    }

    private static List<Act> acts(Case one, List<History<Activity>> activities, Qualifying rules) {
        if (!one.isCounted() && one.trigger().isEmpty()) {
            return List.of();
        }
        var acts = new ArrayList<Act>();
        for (History<Activity> history : activities) {
            Activity activity = history.value();
            if (rules.rejection(one, activity).isEmpty()) {
                acts.add(Act.of(activity, rules.partners(one, activity), history.isCorrected()));
            }
        }
        return acts;
    }

    /** The group of the list in force at the end of the duty to which its item belongs, as LIST/GROUP. */
    static Optional<String> group(Case one) {
        if (!one.isCounted()) {
            return Optional.empty();
        }
        Stretch.Source source = one.versionOn(one.duty().span().last());
        return source.list().groups().stream()
                .filter(g -> g.items().contains(one.item()))
                .map(ExclusiveGroup::id)
                .map(g -> source.list().key().list() + "/" + g)
                .findFirst();
    }

    /** The acts that qualify for the duty, whether or not they count, by day and id. */
    List<Act> acts(Case one) {
        return qualifying.getOrDefault(one.key(), List.of());
    }

    Count count(Case one) {
        return counts.getOrDefault(one.key(), new Count(0, List.of(), 0, 0, List.of()));
    }

    /** The assignment of the group to which the duty belongs. */
    Optional<GroupMatching> matching(Case one) {
        return Optional.ofNullable(matchings.get(one.key()));
    }
}
