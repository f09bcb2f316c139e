package io.tongxin.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Suspensions as they are collected from steps. */
final class Suspensions {
    private Suspensions() {}

    /** Ends the last one, if it lasts. */
    static void resume(List<Suspension> all, LocalDate day) {
        if (!all.isEmpty() && all.get(all.size() - 1).isOpen()) {
            Suspension last = all.remove(all.size() - 1);
            all.add(new Suspension(last.from(), Optional.of(day), last.reason()));
        }
    }

    static boolean isSuspended(List<Suspension> all, LocalDate day) {
        return all.stream().anyMatch(s -> s.includes(day));
    }
}
