package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.id.ActivityKindId;
import io.tongxin.responsibility.Credit;
import io.tongxin.role.PartnerCondition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The activities that exist and name one owner, by day and id, found by their kind. */
final class OwnActivities {
    private final List<History<Activity>> all;
    private final Qualifying rules;
    private final Map<ActivityKindId, List<Done>> byKind = new HashMap<>();

    private OwnActivities(List<History<Activity>> all, Qualifying rules) {
        this.all = all;
        this.rules = rules;
        for (History<Activity> history : all) {
            Activity activity = history.value();
            byKind.computeIfAbsent(activity.kind(), k -> new ArrayList<>(2))
                    .add(new Done(activity, Act.of(activity, Set.of(), history.isCorrected())));
        }
    }

    /** These activities, which must come by day and id. */
    static OwnActivities of(List<History<Activity>> activities, Qualifying rules) {
        return new OwnActivities(activities, rules);
    }

    List<History<Activity>> all() {
        return all;
    }

    /** The acts that qualify for the duty, by day and id. */
    List<Act> qualifyingFor(Case one) {
        if (byKind.isEmpty() || !(one.isCounted() || one.trigger().isPresent())) {
            return List.of();
        }
        var acts = new ArrayList<Act>(0);
        int kindsDone = 0;
        for (ActivityKindId kind : kinds(one)) {
            int before = acts.size();
            for (Done done : byKind.getOrDefault(kind, List.of())) {
                if (rules.rejection(one, done.activity()).isEmpty()) {
                    acts.add(act(one, done));
                }
            }
            kindsDone += acts.size() > before ? 1 : 0;
        }
        if (kindsDone > 1) {
            acts.sort(Comparator.naturalOrder());
        }
        return acts.isEmpty() ? List.of() : acts;
    }

    private Act act(Case one, Done done) {
        Credit credit = one.versionOn(done.act().day()).item().credit();
        return credit.partner() == PartnerCondition.NONE
                ? done.act()
                : done.act().meeting(rules.partners(one, done.activity()));
    }

    private static Collection<ActivityKindId> kinds(Case one) {
        if (one.versions().size() == 1) {
            return one.versions().get(0).source().item().credit().kinds();
        }
        var kinds = new TreeSet<ActivityKindId>();
        one.versions().forEach(v -> kinds.addAll(v.source().item().credit().kinds()));
        return kinds;
    }

    /** An activity, and the act that it is where no partners are asked for. */
    private record Done(Activity activity, Act act) {}
}
