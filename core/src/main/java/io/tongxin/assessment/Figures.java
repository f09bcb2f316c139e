package io.tongxin.assessment;

import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.norm.Strength;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of duties by state and strength, each able to name the duties it counts.
 *
 * <p>统计数 (tongjishu). It counts duties and orders nobody. Immutable.
 *
 * @param duties the duties counted, by state and strength
 */
@Term(zh = "统计数", pinyin = "tongjishu", source = "library")
public record Figures(Map<State, Map<Strength, List<DutyRef>>> duties) {
    /** Copies the map. */
    public Figures {
        var copy = new EnumMap<State, Map<Strength, List<DutyRef>>>(State.class);
        duties.forEach((state, byStrength) -> {
            var inner = new EnumMap<Strength, List<DutyRef>>(Strength.class);
            byStrength.forEach((strength, refs) -> inner.put(strength, List.copyOf(refs)));
            copy.put(state, Collections.unmodifiableMap(inner));
        });
        duties = Collections.unmodifiableMap(copy);
    }

    /** The figures of these verdicts. */
    public static Figures of(Collection<Verdict> verdicts) {
        var counting = new Counting();
        verdicts.forEach(counting::add);
        return counting.figures();
    }

    /** How many there are in all. */
    public int total() {
        return duties.keySet().stream().mapToInt(this::count).sum();
    }

    /** How many stand so. */
    public int count(State state) {
        return duties.getOrDefault(state, Map.of()).values().stream()
                .mapToInt(List::size)
                .sum();
    }

    /** How many of that strength stand so. */
    public int count(State state, Strength strength) {
        return of(state, strength).size();
    }

    /** The duties behind a count. */
    public List<DutyRef> of(State state, Strength strength) {
        return duties.getOrDefault(state, Map.of()).getOrDefault(strength, List.of());
    }

    /** These and those of another set of duties; both must have none in common. */
    public Figures plus(Figures other) {
        return sum(List.of(this, other));
    }

    /** The figures of sets of duties of which no two have one in common. */
    static Figures sum(Collection<Figures> parts) {
        var counting = new Counting();
        for (Figures figures : parts) {
            figures.duties.forEach((state, byStrength) -> byStrength.forEach(
                    (strength, refs) -> counting.refs(state, strength).addAll(refs)));
        }
        return counting.figures();
    }

    /** Gathers the duties of figures. */
    static final class Counting {
        private final Map<State, Map<Strength, List<DutyRef>>> duties = new EnumMap<>(State.class);

        void add(Verdict verdict) {
            refs(verdict.state(), verdict.duty().strength()).add(verdict.duty().ref());
        }

        private List<DutyRef> refs(State state, Strength strength) {
            return duties.computeIfAbsent(state, s -> new EnumMap<>(Strength.class))
                    .computeIfAbsent(strength, s -> new ArrayList<>());
        }

        Figures figures() {
            return new Figures(duties);
        }
    }
}
