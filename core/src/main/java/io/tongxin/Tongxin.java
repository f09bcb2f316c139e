package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.access.AccessGuard;
import io.tongxin.access.AccessLog;
import io.tongxin.actor.Actor;
import io.tongxin.id.AccessId;
import io.tongxin.id.CommandId;
import io.tongxin.id.IdGenerator;
import io.tongxin.journal.ChainSeals;
import io.tongxin.storage.Storage;
import io.tongxin.term.Term;
import io.tongxin.validity.Validity;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * The way in: a store, a clock and a language, from which an office is opened for each actor.
 *
 * <p>同心 (tongxin). Make one at the start and keep it. It starts no threads, keeps no users and opens no connections. Immutable;
 * safe for use by many threads.
 */
@Term(zh = "同心", pinyin = "tongxin", source = "library")
public final class Tongxin {
    private final Storage storage;
    private final InstantSource clock;
    private final IdGenerator ids;
    private final Locale locale;
    private final Validity validity;
    private final ChainSeals journalSeals;
    private final AccessGuard accessGuard;
    private final Optional<PersonnelKeeping> personnel;
    private final Optional<AccessLog> accessLog;

    private Tongxin(Storage storage, Builder builder) {
        this.storage = storage;
        this.clock = builder.clock;
        this.ids = builder.ids.orElseGet(() -> IdGenerator.ulid(builder.clock));
        this.locale = builder.locale;
        this.validity = Validity.in(locale);
        this.journalSeals = builder.journalSeals;
        this.accessLog = builder.accessLog;
        this.accessGuard = builder.accessLog.map(AccessGuard::of).orElseGet(AccessGuard::withoutLog);
        this.personnel = builder.personnel;
    }

    /** Begins one: a store must be given; the rest has a default. */
    public static Builder builder() {
        return new Builder();
    }

    /** The library as this actor sees it. */
    public Office as(Actor actor) {
        return new Office(this, requireNonNull(actor, "actor"));
    }

    Storage storage() {
        return storage;
    }

    InstantSource clock() {
        return clock;
    }

    Validity validity() {
        return validity;
    }

    Locale locale() {
        return locale;
    }

    ChainSeals journalSeals() {
        return journalSeals;
    }

    AccessGuard accessGuard() {
        return accessGuard;
    }

    Optional<PersonnelKeeping> personnel() {
        return personnel;
    }

    /** The access log, where the library keeps it. */
    StoredAccessLog storedAccessLog() {
        return accessLog
                .filter(StoredAccessLog.class::isInstance)
                .map(StoredAccessLog.class::cast)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "访问日志不由本库保存，请在宿主处查阅 / the access log is not kept by the library: read it where the host keeps it"));
    }

    AccessId nextAccessId() {
        return AccessId.of(ids.next());
    }

    CommandId nextCommandId() {
        return CommandId.of(ids.next());
    }

    /** What a {@link Tongxin} is made of. 同心构建 (tongxin goujian). */
    @Term(zh = "同心构建", pinyin = "tongxin goujian", source = "library")
    public static final class Builder {
        private Optional<Storage> storage = Optional.empty();
        private InstantSource clock = InstantSource.system();
        private Locale locale = Locale.CHINESE;
        private Optional<IdGenerator> ids = Optional.empty();
        private ChainSeals journalSeals = ChainSeals.unkeyed();
        private Optional<AccessLog> accessLog = Optional.empty();
        private Optional<PersonnelKeeping> personnel = Optional.empty();

        private Builder() {}

        /** Where records are kept. */
        public Builder storage(Storage kept) {
            this.storage = Optional.of(kept);
            return this;
        }

        /** Which clock says when something is recorded; the system's by default. */
        public Builder clock(InstantSource source) {
            this.clock = requireNonNull(source, "source");
            return this;
        }

        /** In which language misfits are told; Chinese by default, English for any other language. */
        public Builder locale(Locale language) {
            this.locale = requireNonNull(language, "language");
            return this;
        }

        /** What makes the ids of commands; ULIDs by default. */
        public Builder ids(IdGenerator generator) {
            this.ids = Optional.of(generator);
            return this;
        }

        /**
         * How the journal's lines are sealed: with the host's key, best; by SHA-256 without a key by default, and then whoever can
         * write the store can rewrite the journal and the records together, which only a checkpoint kept elsewhere shows.
         */
        public Builder journalSeals(ChainSeals seals) {
            this.journalSeals = requireNonNull(seals, "seals");
            return this;
        }

        /**
         * Where it is kept who read sealed fields and who was denied what, such as a {@link StoredAccessLog}. Without one, nothing
         * sealed can be read, and denials are told to the actor alone.
         */
        public Builder accessLog(AccessLog log) {
            this.accessLog = Optional.of(log);
            return this;
        }

        /** How what is held about persons is declared and sealed; without it no such record can be written or read. */
        public Builder personnel(PersonnelKeeping keeping) {
            this.personnel = Optional.of(keeping);
            return this;
        }

        /**
         * The library, ready for use.
         *
         * @throws IllegalStateException if no store was given, or the access log is in the store of the records
         */
        public Tongxin build() {
            Storage kept = storage.orElseThrow(
                    () -> new IllegalStateException("没有指定存储：请调用 storage(…) / a store must be given: call storage(…)"));
            accessLog.ifPresent(log -> requireApart(log, kept));
            return new Tongxin(kept, this);
        }

        /** A store that joins the host's transaction would take back what was read with it. */
        private static void requireApart(AccessLog log, Storage records) {
            if (log instanceof StoredAccessLog stored && stored.isIn(records)) {
                throw new IllegalStateException("访问日志须有单独的存储，不参加宿主事务 / the access log needs a store of its own,"
                        + " which joins no transaction of the host");
            }
        }
    }
}
