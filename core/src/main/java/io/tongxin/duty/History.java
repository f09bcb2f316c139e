package io.tongxin.duty;

import io.tongxin.storage.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The revisions of one record, the earliest first. */
record History<T>(List<Recorded<T>> revisions) {
    static <T> History<T> of(Recorded<T> first) {
        return new History<>(List.of(first));
    }

    static <T> History<T> of(Collection<Recorded<T>> revisions) {
        return new History<>(revisions.stream()
                .sorted(Comparator.comparingInt((Recorded<T> r) -> r.revision()).thenComparing(Recorded::recordedAt))
                .toList());
    }

    /** The same with more revisions. */
    History<T> and(History<T> more) {
        var all = new ArrayList<>(revisions);
        all.addAll(more.revisions);
        return of(all);
    }

    /** What was recorded by the instant; it may be nothing. */
    History<T> until(Instant known) {
        for (Recorded<T> revision : revisions) {
            if (revision.recordedAt().isAfter(known)) {
                return new History<>(revisions.stream()
                        .filter(r -> !r.recordedAt().isAfter(known))
                        .toList());
            }
        }
        return this;
    }

    boolean isEmpty() {
        return revisions.isEmpty();
    }

    Recorded<T> latest() {
        return revisions.get(revisions.size() - 1);
    }

    T value() {
        return latest().value();
    }

    boolean isCorrected() {
        return revisions.size() > 1;
    }

    /** The same as a history of a narrower type; an earlier revision of another type is left out. */
    <S extends T> History<S> as(Class<S> type) {
        return new History<>(revisions.stream()
                .filter(r -> type.isInstance(r.value()))
                .map(r -> new Recorded<>(type.cast(r.value()), r.revision(), r.recordedAt(), r.actor(), r.withdrawn()))
                .toList());
    }
}
