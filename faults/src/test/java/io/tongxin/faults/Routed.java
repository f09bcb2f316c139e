package io.tongxin.faults;

import io.tongxin.Tongxin;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Reading;
import io.tongxin.storage.Storage;
import io.tongxin.storage.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One library for all stores and clocks of the tests, each thread naming its own: making one takes longer than a command. */
final class Routed implements Storage {
    private static final ThreadLocal<Optional<Storage>> STORAGE = ThreadLocal.withInitial(Optional::empty);
    private static final ThreadLocal<Optional<InstantSource>> CLOCK = ThreadLocal.withInitial(Optional::empty);
    private static final Tongxin TONGXIN = Tongxin.builder()
            .storage(new Routed())
            .clock(Routed::now)
            .locale(Locale.CHINESE)
            .build();

    private Routed() {}

    private static Instant now() {
        return CLOCK.get().orElseThrow().instant();
    }

    static Tongxin tongxin() {
        return TONGXIN;
    }

    /** Does it on that store by that clock. */
    static <R> R on(Storage storage, InstantSource clock, Supplier<R> work) {
        Optional<Storage> outer = STORAGE.get();
        STORAGE.set(Optional.of(storage));
        CLOCK.set(Optional.of(clock));
        try {
            return work.get();
        } finally {
            STORAGE.set(outer);
        }
    }

    @Override
    public <R> R read(UnitId rootUnit, Function<Reading, R> work) {
        return STORAGE.get().orElseThrow().read(rootUnit, work);
    }

    @Override
    public Outcome write(
            UnitId rootUnit, Command command, String contentDigest, InstantSource clock, Consumer<Transaction> work) {
        return STORAGE.get().orElseThrow().write(rootUnit, command, contentDigest, clock, work);
    }
}
