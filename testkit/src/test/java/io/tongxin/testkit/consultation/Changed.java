package io.tongxin.testkit.consultation;

import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.consultation.BodyFigures;
import io.tongxin.consultation.ConsultationFinding;
import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.RuleProfiles;
import io.tongxin.id.OpinionId;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/** The library with one thing changed: what it sees, or what it says. */
record Changed(
        UnaryOperator<ConsultationRecords> seen, UnaryOperator<Deadline> said, UnaryOperator<List<Opinion>> listed)
        implements ConsultationEngine {

    /** Records are changed before the library sees them. */
    static ConsultationEngine seeing(UnaryOperator<ConsultationRecords> seen) {
        return new Changed(seen, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** Opinions are changed before the library sees them. */
    static ConsultationEngine seeingOpinions(UnaryOperator<List<Opinion>> seen) {
        return seeing(r -> new ConsultationRecords(r.plans(), r.consultations(), seen.apply(r.opinions())));
    }

    /** Deadlines are changed before they are shown. */
    static ConsultationEngine saying(UnaryOperator<Deadline> said) {
        return new Changed(UnaryOperator.identity(), said, UnaryOperator.identity());
    }

    /** The list of open opinions is changed before it is shown. */
    static ConsultationEngine listing(UnaryOperator<List<Opinion>> listed) {
        return new Changed(UnaryOperator.identity(), UnaryOperator.identity(), listed);
    }

    /** The deadline with its last day moved. */
    static Deadline due(Deadline old, UnaryOperator<LocalDate> move) {
        return new Deadline(
                old.subject(),
                old.rule(),
                old.from(),
                old.budget(),
                old.suspensions(),
                old.due().map(move),
                old.provisional(),
                old.done(),
                old.state(),
                old.late(),
                old.arithmetic());
    }

    @Override
    public LedgerAnswers on(
            ConsultationRecords records, RuleProfiles profiles, WorkingCalendars calendars, LocalDate day) {
        return new Answers(
                ConsultationEngine.library().on(seen.apply(records), profiles, calendars, day), said, listed);
    }

    private record Answers(LedgerAnswers library, UnaryOperator<Deadline> said, UnaryOperator<List<Opinion>> listed)
            implements LedgerAnswers {
        @Override
        public List<Deadline> deadlines() {
            return library.deadlines().stream().map(said).toList();
        }

        @Override
        public List<ConsultationFinding> findings() {
            return library.findings();
        }

        @Override
        public List<Opinion> open() {
            return listed.apply(library.open());
        }

        @Override
        public List<BodyFigures> figures(int year) {
            return library.figures(year);
        }

        @Override
        public SortedSet<OpinionId> origins(OpinionId opinion) {
            return library.origins(opinion);
        }

        @Override
        public SortedSet<OpinionId> leaves(OpinionId opinion) {
            return library.leaves(opinion);
        }
    }
}
