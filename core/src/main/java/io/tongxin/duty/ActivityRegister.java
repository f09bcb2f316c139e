package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.id.ActivityId;
import io.tongxin.id.OwnerId;
import io.tongxin.storage.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every revision of every activity, found by the owners that it names; whoever asks takes from it what was known by an instant. */
record ActivityRegister(
        Layered<ActivityId, History<Activity>> byId, Layered<OwnerId, List<History<Activity>>> byOwner) {
    static ActivityRegister of(Collection<Recorded<Activity>> revisions) {
        var byId = new HashMap<ActivityId, History<Activity>>(revisions.size() * 4 / 3 + 1);
        for (Recorded<Activity> revision : revisions) {
            byId.merge(revision.value().id(), History.of(revision), History::and);
        }
        var byOwner = new HashMap<OwnerId, List<History<Activity>>>();
        byId.values().forEach(h -> owners(h).forEach(o -> put(byOwner, o, h)));
        return new ActivityRegister(Layered.of(byId), Layered.of(byOwner));
    }

    private static void put(Map<OwnerId, List<History<Activity>>> byOwner, OwnerId owner, History<Activity> history) {
        byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(history);
    }

    /** The owners that any revision names. */
    static Collection<OwnerId> owners(History<Activity> history) {
        List<Recorded<Activity>> revisions = history.revisions();
        if (revisions.size() == 1 && revisions.get(0).value().participations().size() == 1) {
            return List.of(revisions.get(0).value().participations().get(0).owner());
        }
        var owners = new LinkedHashSet<OwnerId>();
        for (Recorded<Activity> revision : revisions) {
            for (Participation participation : revision.value().participations()) {
                owners.add(participation.owner());
            }
        }
        return owners;
    }

    /** With more revisions; it costs what these concern, not what was there before. */
    ActivityRegister with(Collection<Recorded<Activity>> more) {
        var changed = new HashMap<ActivityId, History<Activity>>();
        more.forEach(r -> changed.merge(r.value().id(), History.of(r), History::and));
        Set<OwnerId> concerned = new HashSet<>();
        changed.replaceAll(
                (id, fresh) -> byId.get(id).map(before -> before.and(fresh)).orElse(fresh));
        changed.values().forEach(h -> concerned.addAll(owners(h)));
        var lists = new HashMap<OwnerId, List<History<Activity>>>();
        for (OwnerId owner : concerned) {
            var list = new ArrayList<>(byOwner.get(owner).orElse(List.of()));
            list.removeIf(h -> changed.containsKey(h.value().id()));
            lists.put(owner, list);
        }
        changed.values().forEach(h -> owners(h).forEach(o -> put(lists, o, h)));
        return new ActivityRegister(byId.with(changed), byOwner.with(lists));
    }

    /** The histories of which any revision names the owner, in no order. */
    List<History<Activity>> naming(OwnerId owner) {
        return byOwner.get(owner).orElse(List.of());
    }
}
