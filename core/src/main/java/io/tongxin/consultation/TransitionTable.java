package io.tongxin.consultation;

import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which act leads from which state to which; there is no other way for a state to change.
 *
 * <p>状态表 (zhuangtai biao). A pause leads from any state that goes on to one of its own, from which the case is resumed into the state it had,
 * or ended. Immutable.
 *
 * @param <S> the states
 * @param <A> the acts
 */
@Term(zh = "状态表", pinyin = "zhuangtai biao", source = "library")
public final class TransitionTable<S extends Enum<S>, A extends Enum<A>> {
    private final A first;
    private final S start;
    private final Optional<Pause<S, A>> pause;
    private final Map<S, Map<A, S>> next;

    private TransitionTable(A first, S start, Optional<Pause<S, A>> pause, Map<S, Map<A, S>> next) {
        this.first = first;
        this.start = start;
        this.pause = pause;
        this.next = next;
    }

    static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> startingWith(A first, S start) {
        return new Builder<>(first, start);
    }

    /** The state after the first act; empty if no case begins with it. */
    public Optional<S> begin(A act) {
        return act == first ? Optional.of(start) : Optional.empty();
    }

    /**
     * The state after an act.
     *
     * @param state the state before
     * @param paused the state that a paused case had; it matters to a resumption alone
     * @param act the act
     * @return empty if the act is refused in that state
     */
    public Optional<S> next(S state, S paused, A act) {
        if (pause.isPresent()
                && state == pause.get().state()
                && act == pause.get().resume()) {
            return Optional.of(paused);
        }
        return Optional.ofNullable(next.getOrDefault(state, Map.of()).get(act));
    }

    /** The states that acts lead through, in their order, up to the first that is refused. */
    public List<S> course(List<A> acts) {
        var states = new ArrayList<S>();
        S paused = start;
        for (A act : acts) {
            Optional<S> to = states.isEmpty() ? begin(act) : next(states.get(states.size() - 1), paused, act);
            if (to.isEmpty()) {
                break;
            }
            if (!states.isEmpty() && isPaused(to.get()) && !isPaused(states.get(states.size() - 1))) {
                paused = states.get(states.size() - 1);
            }
            states.add(to.get());
        }
        return states;
    }

    private boolean isPaused(S state) {
        return pause.filter(p -> p.state() == state).isPresent();
    }

    /** All rows: the first act, then by state and act in the order of their declaration. */
    public List<Row<S, A>> rows() {
        var rows = new ArrayList<Row<S, A>>();
        rows.add(new Row<>(Optional.empty(), first, start));
        next.forEach((from, acts) -> acts.forEach((act, to) -> rows.add(new Row<>(Optional.of(from), act, to))));
        pause.ifPresent(p -> p.from().forEach(from -> rows.add(new Row<>(Optional.of(p.state()), p.resume(), from))));
        return List.copyOf(rows);
    }

    /**
     * One row of the table. 状态表行 (zhuangtai biao hang).
     *
     * @param from the state before; empty for the first act
     * @param act the act
     * @param to the state after; of a resumption, one that the case may have had
     */
    @Term(zh = "状态表行", pinyin = "zhuangtai biao hang", source = "library")
    public record Row<S extends Enum<S>, A extends Enum<A>>(Optional<S> from, A act, S to) {}

    private record Pause<S extends Enum<S>, A extends Enum<A>>(S state, A resume, List<S> from) {}

    /** Collects the rows. */
    static final class Builder<S extends Enum<S>, A extends Enum<A>> {
        private final A first;
        private final S start;
        private final Map<S, Map<A, S>> next;
        private Optional<Pause<S, A>> pause = Optional.empty();

        private Builder(A first, S start) {
            this.first = first;
            this.start = start;
            this.next = new EnumMap<>(start.getDeclaringClass());
        }

        /** From a state an act leads to another. */
        Builder<S, A> from(S state, A act, S to) {
            next.computeIfAbsent(state, s -> new EnumMap<>(first.getDeclaringClass()))
                    .put(act, to);
            return this;
        }

        /** In a state these acts change nothing of it. */
        Builder<S, A> in(S state, List<A> acts) {
            acts.forEach(act -> from(state, act, state));
            return this;
        }

        /** In these states a case may be paused, and resumed from there into the state it had. */
        Builder<S, A> pausing(A act, S state, A resume, List<S> from) {
            from.forEach(before -> from(before, act, state));
            pause = Optional.of(new Pause<>(state, resume, List.copyOf(from)));
            return this;
        }

        TransitionTable<S, A> build() {
            return new TransitionTable<>(first, start, pause, next);
        }
    }
}
