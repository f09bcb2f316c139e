package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The seal that new lines of a journal get, and the earlier ones by which old lines are verified.
 *
 * <p>日志封签集 (rizhi fengqian ji). A line is verified by the seal that it names, and only by one that is listed here for its
 * time: so nobody can rewrite a sealed journal without a key, or with one that was retired. Immutable.
 */
@Term(zh = "日志封签集", pinyin = "rizhi fengqian ji", source = "library")
public final class ChainSeals {
    private static final ChainSeals UNKEYED = of(ChainSeal.sha256());

    private final ChainSeal current;
    private final Map<String, Retired> retired;

    private ChainSeals(ChainSeal current, Map<String, Retired> retired) {
        this.current = current;
        this.retired = retired;
    }

    /**
     * With this seal for new lines, and no other.
     *
     * @throws IllegalArgumentException if its name is none
     */
    public static ChainSeals of(ChainSeal current) {
        Chain.checkedName(requireNonNull(current, "current").name());
        return new ChainSeals(current, Map.of());
    }

    /** With SHA-256 without a key: whoever can write the store can rewrite all of it, which only a checkpoint shows. */
    public static ChainSeals unkeyed() {
        return UNKEYED;
    }

    /**
     * These, and one that was in use before.
     *
     * @param earlier an earlier seal
     * @param until from when on no line is accepted that bears it: an instant after the last node has changed to another seal
     * @throws IllegalArgumentException if its name is none, or that of another seal here
     */
    public ChainSeals retired(ChainSeal earlier, Instant until) {
        String name = Chain.checkedName(requireNonNull(earlier, "earlier").name());
        requireNonNull(until, "until");
        if (name.equals(current.name()) || retired.containsKey(name)) {
            throw new IllegalArgumentException(Bilingual.of("日志封签" + name + "重复", "there are two seals named " + name)
                    .toString());
        }
        var more = new LinkedHashMap<>(retired);
        more.put(name, new Retired(earlier, until));
        return new ChainSeals(current, Map.copyOf(more));
    }

    /** The seal of new lines. */
    public ChainSeal current() {
        return current;
    }

    /** The seal by which a line recorded then may have been sealed. */
    Optional<ChainSeal> accepted(String name, Instant recordedAt) {
        if (name.equals(current.name())) {
            return Optional.of(current);
        }
        return Optional.ofNullable(retired.get(name))
                .filter(r -> recordedAt.isBefore(r.until()))
                .map(Retired::seal);
    }

    /** The names of the seals. */
    @Override
    public String toString() {
        return current.name() + (retired.isEmpty() ? "" : ", retired " + retired.keySet());
    }

    /** A seal that no new line gets. */
    private record Retired(ChainSeal seal, Instant until) {}
}
