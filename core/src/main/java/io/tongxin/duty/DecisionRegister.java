package io.tongxin.duty;

import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ItemId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Every revision of every decision, by id, found by what it is about; whoever asks takes from it what was known by an instant. */
record DecisionRegister(
        Map<ItemId, List<History<Decision>>> exemptions,
        Map<DutyRef, List<History<Decision>>> duties,
        Map<UnitId, List<History<Decision>>> triggers) {
    static DecisionRegister of(Collection<Recorded<Decision>> revisions) {
        var byId = new HashMap<DecisionId, History<Decision>>();
        revisions.forEach(r -> byId.merge(r.value().id(), History.of(r), History::and));
        var register = new DecisionRegister(new HashMap<>(), new HashMap<>(), new HashMap<>());
        byId.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> register.index(e.getValue()));
        return register;
    }

    private void index(History<Decision> history) {
        var items = new LinkedHashSet<ItemId>();
        var refs = new LinkedHashSet<DutyRef>();
        var units = new LinkedHashSet<UnitId>();
        for (Recorded<Decision> revision : history.revisions()) {
            Decision decision = revision.value();
            if (decision instanceof Exemption e) {
                items.add(e.item());
            } else if (decision instanceof Judgement j) {
                refs.add(j.duty());
            } else if (decision instanceof Attestation a) {
                refs.add(a.duty());
            } else if (decision instanceof Reason r) {
                refs.add(r.duty());
            } else if (decision instanceof Trigger t) {
                units.add(t.unit());
            }
        }
        items.forEach(i -> put(exemptions, i, history));
        refs.forEach(d -> put(duties, d, history));
        units.forEach(u -> put(triggers, u, history));
    }

    private static <K> void put(Map<K, List<History<Decision>>> index, K key, History<Decision> history) {
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(history);
    }
}
