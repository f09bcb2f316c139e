package io.tongxin.access;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets nobody read what is sealed before it stands in the access log.
 *
 * <p>访问登记 (fangwen dengji). An entry is written first: where the read then fails, the log says more than was shown, and never
 * less. Without a log nothing sealed can be read; denials are told to the actor all the same. Immutable; safe for use by many
 * threads.
 */
@Term(zh = "访问登记", pinyin = "fangwen dengji", source = "library")
public final class AccessGuard {
    private static final AccessGuard NO_LOG = new AccessGuard(Optional.empty());

    private final Optional<AccessLog> log;

    private AccessGuard(Optional<AccessLog> log) {
        this.log = log;
    }

    /** With that log. */
    public static AccessGuard of(AccessLog log) {
        return new AccessGuard(Optional.of(log));
    }

    /** Without a log: everything sealed stays closed. */
    public static AccessGuard withoutLog() {
        return NO_LOG;
    }

    /**
     * Writes the entry of a read of sealed fields, to be called before they are opened.
     *
     * @throws AccessNotLoggedException if there is no log, or it could not be written; nothing may be opened then
     */
    public void beforeReveal(AccessEntry entry) {
        requireNonNull(entry, "entry");
        AccessLog kept = log.orElseThrow(AccessNotLoggedException::noLog);
        try {
            kept.append(entry);
        } catch (RuntimeException e) {
            throw AccessNotLoggedException.failed(e);
        }
    }

    /**
     * What is sealed, after it stands in the log.
     *
     * @param entry what is to stand there
     * @param sealed opens it; not called where the log could not be written
     * @throws AccessNotLoggedException if there is no log, or it could not be written
     */
    public <R> R reveal(AccessEntry entry, Supplier<R> sealed) {
        beforeReveal(entry);
        return sealed.get();
    }

    /**
     * Writes the entry of a denial. The denial goes to the actor whatever happens to the log, whose failure it then carries as a
     * suppressed exception.
     *
     * @param denial what the actor is told
     * @param entry makes the entry
     */
    public void denied(RuntimeException denial, Supplier<AccessEntry> entry) {
        log.ifPresent(kept -> {
            try {
                kept.append(entry.get());
            } catch (RuntimeException e) {
                denial.addSuppressed(AccessNotLoggedException.denialFailed(e));
            }
        });
    }

    /**
     * Writes the entry of a denial of which the actor is not told, because to that actor nothing is there.
     *
     * @param entry makes the entry
     * @throws AccessNotLoggedException if the log could not be written; nothing is shown in either case
     */
    public void denied(Supplier<AccessEntry> entry) {
        log.ifPresent(kept -> {
            try {
                kept.append(entry.get());
            } catch (RuntimeException e) {
                throw AccessNotLoggedException.denialFailed(e);
            }
        });
    }
}
