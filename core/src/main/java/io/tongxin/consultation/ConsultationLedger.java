package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.term.Term;
import java.time.LocalDate;

/**
 * All plans, consultations and opinions that are known, with the rules and calendars by which they are looked at.
 *
 * <p>协商台账 (xieshang taizhang). What is known is what the caller hands in: records as they were known at an instant give how things stood as it
 * was known then. It changes nothing. Immutable.
 */
@Term(zh = "协商台账", pinyin = "xieshang taizhang", source = "library")
public final class ConsultationLedger {
    private final ConsultationRecords records;
    private final RuleProfiles profiles;
    private final WorkingCalendars calendars;

    private ConsultationLedger(ConsultationRecords records, RuleProfiles profiles, WorkingCalendars calendars) {
        this.records = requireNonNull(records, "records");
        this.profiles = requireNonNull(profiles, "profiles");
        this.calendars = requireNonNull(calendars, "calendars");
    }

    /** A ledger of these records, looked at by these rules and calendars. */
    public static ConsultationLedger of(
            ConsultationRecords records, RuleProfiles profiles, WorkingCalendars calendars) {
        return new ConsultationLedger(records, profiles, calendars);
    }

    /** The records. */
    public ConsultationRecords records() {
        return records;
    }

    /** The rules. */
    public RuleProfiles profiles() {
        return profiles;
    }

    /** How everything stands at the end of a day: steps of later days are passed over. */
    public LedgerReview on(LocalDate day) {
        var known = new ConsultationRecords(
                records.plans().stream().flatMap(p -> p.until(day).stream()).toList(),
                records.consultations().stream()
                        .flatMap(c -> c.until(day).stream())
                        .toList(),
                records.opinions().stream().flatMap(o -> o.until(day).stream()).toList());
        return new Reviewing(known, profiles, calendars, day).review();
    }
}
