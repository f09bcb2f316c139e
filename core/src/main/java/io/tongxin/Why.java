package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.access.AccessEntry;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import java.util.Optional;

/** Why sealed fields are read: what for and, where they are shown in clear, why just now. */
record Why(Purpose purpose, Optional<Grounds> grounds) {
    static Why of(Purpose purpose) {
        return new Why(requireNonNull(purpose, "purpose"), Optional.empty());
    }

    static Why of(Purpose purpose, Grounds grounds) {
        return new Why(requireNonNull(purpose, "purpose"), Optional.of(requireNonNull(grounds, "grounds")));
    }

    AccessEntry on(AccessEntry entry) {
        return grounds.map(entry::because).orElse(entry);
    }
}
