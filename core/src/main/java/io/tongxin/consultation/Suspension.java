package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which no deadline runs: its days are not counted.
 *
 * <p>期限中止 (qixian zhongzhi). The day of the suspension does not count any more, that of the resumption counts again. Immutable.
 *
 * @param from the first day that does not count
 * @param resumed the first day that counts again; empty while it lasts
 * @param reason why, where one is given
 */
@Term(zh = "期限中止", pinyin = "qixian zhongzhi", source = "library")
public record Suspension(LocalDate from, Optional<LocalDate> resumed, Optional<Bilingual> reason) {
    /** Checks that all parts are given. */
    public Suspension {
        requireNonNull(from, "from");
        requireNonNull(resumed, "resumed");
        requireNonNull(reason, "reason");
    }

    /** Whether a day is in it. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && resumed.map(day::isBefore).orElse(true);
    }

    /** Whether it lasts on. */
    public boolean isOpen() {
        return resumed.isEmpty();
    }
}
