package io.tongxin.testkit.consultation;

import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationLedger;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.PlanStep;
import io.tongxin.consultation.RuleProfiles;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whoever looks at consultations and takes steps in them: the library, another implementation of its rules, or one with a planted defect.
 *
 * <p>台账引擎 (taizhang yinqing). A pure function of records, rules, calendars and a day. Steps are taken as the library's records take them,
 * unless it says otherwise.
 */
@FunctionalInterface
@Term(zh = "台账引擎", pinyin = "taizhang yinqing", source = "library")
public interface ConsultationEngine {
    /** The library. */
    static ConsultationEngine library() {
        return (records, profiles, calendars, day) -> LedgerAnswers.of(
                ConsultationLedger.of(records, profiles, calendars).on(day));
    }

    /** What it answers about these records, by these rules and calendars, at the end of a day. */
    LedgerAnswers on(ConsultationRecords records, RuleProfiles profiles, WorkingCalendars calendars, LocalDate day);

    /** A plan after a step; empty if the step is refused. */
    default Optional<ConsultationPlan> after(ConsultationPlan plan, PlanStep step) {
        return accepted(() -> plan.after(step));
    }

    /** A consultation after a step; empty if the step is refused. */
    default Optional<Consultation> after(Consultation consultation, ConsultationStep step) {
        return accepted(() -> consultation.after(step));
    }

    /** An opinion after a step; empty if the step is refused. */
    default Optional<Opinion> after(Opinion opinion, OpinionStep step) {
        return accepted(() -> opinion.after(step));
    }

    private static <T> Optional<T> accepted(Supplier<T> after) {
        try {
            return Optional.of(after.get());
        } catch (IllegalStateException refused) {
            return Optional.empty();
        }
    }
}
