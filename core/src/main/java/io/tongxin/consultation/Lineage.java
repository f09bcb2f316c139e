package io.tongxin.consultation;

import io.tongxin.id.OpinionId;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which opinions were made of which by splitting and merging.
 *
 * <p>意见沿革 (yijian yange). A deadline of an opinion that was made of others runs from the earliest of them: splitting wins no time. Immutable.
 */
@Term(zh = "意见沿革", pinyin = "yijian yange", source = "library")
public final class Lineage {
    private final Map<OpinionId, Opinion> byId;

    private Lineage(Map<OpinionId, Opinion> byId) {
        this.byId = byId;
    }

    /** The lineage of these opinions. */
    public static Lineage of(Collection<Opinion> opinions) {
        var byId = new LinkedHashMap<OpinionId, Opinion>();
        opinions.forEach(opinion -> byId.put(opinion.id(), opinion));
        return new Lineage(byId);
    }

    /** The opinions, made of no others, that an opinion goes back to; itself where it is one. */
    public SortedSet<OpinionId> origins(OpinionId opinion) {
        var origins = new TreeSet<OpinionId>();
        ancestry(opinion).stream().filter(o -> o.from().isEmpty()).forEach(o -> origins.add(o.id()));
        return origins;
    }

    /** The opinions in which one lives on: itself, or those made of it that were not split or merged again. */
    public SortedSet<OpinionId> leaves(OpinionId opinion) {
        var leaves = new TreeSet<OpinionId>();
        var seen = new TreeSet<OpinionId>();
        var open = new ArrayDeque<OpinionId>(List.of(opinion));
        while (!open.isEmpty()) {
            OpinionId next = open.remove();
            if (seen.add(next)) {
                Optional<Opinion> found = Optional.ofNullable(byId.get(next));
                found.filter(o -> !o.state().isSuperseded()).ifPresent(o -> leaves.add(o.id()));
                found.ifPresent(o -> open.addAll(o.into()));
            }
        }
        return leaves;
    }

    /** The opinion and all it was made of. */
    private List<Opinion> ancestry(OpinionId opinion) {
        var all = new ArrayList<Opinion>();
        var seen = new TreeSet<OpinionId>();
        var open = new ArrayDeque<OpinionId>(List.of(opinion));
        while (!open.isEmpty()) {
            OpinionId next = open.remove();
            if (seen.add(next)) {
                Optional.ofNullable(byId.get(next)).ifPresent(o -> {
                    all.add(o);
                    open.addAll(o.from());
                });
            }
        }
        return all;
    }

    /** The day from which the deadlines of an opinion run. */
    LocalDate startOf(Opinion opinion) {
        return earliest(opinion).registeredOn();
    }

    private Opinion earliest(Opinion opinion) {
        return ancestry(opinion.id()).stream()
                .filter(o -> o.from().isEmpty())
                .min(Comparator.comparing(Opinion::registeredOn).thenComparing(Opinion::id))
                .orElse(opinion);
    }

    /** The times in which it was suspended, and those of what it was made of, along the earliest line. */
    List<Suspension> suspensionsOf(Opinion opinion) {
        var line = new ArrayList<Suspension>();
        var seen = new TreeSet<OpinionId>();
        Optional<Opinion> current = Optional.of(opinion);
        while (current.isPresent() && seen.add(current.get().id())) {
            line.addAll(current.get().suspensions());
            current = current.get().from().stream()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .min(Comparator.comparing(this::startOf).thenComparing(Opinion::id));
        }
        return line.stream().sorted(Comparator.comparing(Suspension::from)).toList();
    }
}
