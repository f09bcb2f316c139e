package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Scope;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * From where rows are seen: over which units, and as known at which instant.
 *
 * <p>视角 (shijiao). No scope, no rows. A record is seen as a whole: where its latest known revision is out of scope, none of
 * its revisions is seen. Immutable.
 *
 * @param scope over which units
 * @param knownAt as known at that instant; empty for the latest
 */
@Term(zh = "视角", pinyin = "shijiao", source = "library")
public record View(Scope scope, Optional<Instant> knownAt) {
    /** Checks that both are given. */
    public View {
        requireNonNull(scope, "scope");
        requireNonNull(knownAt, "knownAt");
    }

    /** The latest of what this scope may see. */
    public static View latest(Scope scope) {
        return new View(scope, Optional.empty());
    }

    /** What this scope may see of what was recorded by the instant. */
    public static View knownAt(Instant instant, Scope scope) {
        return new View(scope, Optional.of(instant));
    }

    /** Whether a row of that time was known. */
    public boolean knows(Instant recordedAt) {
        return knownAt.map(k -> !recordedAt.isAfter(k)).orElse(true);
    }

    /**
     * What is seen of a record.
     *
     * @param revisions all its revisions that are stored, the earliest first
     * @return those that were known, withdrawn ones too; none, where the last of them is out of scope
     */
    public List<Row> seen(List<Row> revisions) {
        List<Row> known = knownAt.isEmpty()
                ? revisions
                : revisions.stream().filter(row -> knows(row.recordedAt())).toList();
        if (known.isEmpty()) {
            return known;
        }
        Row last = known.get(known.size() - 1);
        return scope.allows(last.rootUnit(), last.ownerUnit()) ? known : List.of();
    }
}
