package io.tongxin.testkit.consultation;

import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.consultation.CaseRef;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.ConsultationRule;
import io.tongxin.consultation.ConsultationState;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.DeadlineState;
import io.tongxin.consultation.LeadRule;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionState;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.consultation.TermRule;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Suspending a case and resuming it adds to its open terms exactly the suspended days that would have been counted, and nothing to lead times.
 *
 * <p>中止日数如数顺延 (zhongzhi rishu rushu shunyan). While it is suspended such a term has no last day. A suspension that begins after the last day
 * adds none. Where a rule lets the last day give way to a working day, it does so after the addition.
 */
@Term(zh = "中止日数如数顺延", pinyin = "zhongzhi rishu rushu shunyan", source = "library")
public final class SuspendedDaysAreAdded extends ConsultationLaw {
    private static final Bilingual WHY = Bilingual.of("中止试验", "a trial of suspending");
    private static final Set<OpinionState> PAUSABLE =
            EnumSet.of(OpinionState.REGISTERED, OpinionState.ASSIGNED, OpinionState.DECIDED);
    private static final Set<ConsultationState> ONGOING = EnumSet.of(
            ConsultationState.PROPOSED, ConsultationState.NOTIFIED, ConsultationState.HELD, ConsultationState.MINUTED);
    private static final int CASES = 4;
    private static final int MOST_BEFORE = 12;
    private static final int MOST_DAYS = 20;

    /** The law. */
    public SuspendedDaysAreAdded() {
        super(
                19,
                "中止后恢复，未办的后续期限恰好顺延本应计入的中止日数，提前期不变",
                "suspending and resuming adds exactly the suspended days that count, and nothing to lead times");
    }

    @Override
    protected void examine(ConsultationScene scene, ConsultationEngine engine) {
        ConsultationScene now = scene.known()
                .by(scene.profiles().stream()
                        .map(SuspendedDaysAreAdded::withoutGivingWay)
                        .toList());
        Random random = scene.random();
        for (Opinion opinion : now.some(now.records().opinions(), CASES)) {
            if (PAUSABLE.contains(opinion.state())) {
                LocalDate last = opinion.steps().get(opinion.steps().size() - 1).day();
                Pause pause = Pause.after(last, random);
                new Trial(scene, now, engine, CaseRef.of(opinion.id()), pause, p -> paused(now, opinion, p)).run();
            }
        }
        for (Consultation consultation : now.some(now.records().consultations(), CASES)) {
            if (ONGOING.contains(consultation.state())) {
                LocalDate last = consultation
                        .steps()
                        .get(consultation.steps().size() - 1)
                        .day();
                Pause pause = Pause.after(last, random);
                new Trial(scene, now, engine, CaseRef.of(consultation.id()), pause, p -> paused(now, consultation, p))
                        .run();
            }
        }
    }

    /** The profile with terms that keep their last day, whatever day it is. */
    private static RuleProfile withoutGivingWay(RuleProfile profile) {
        List<ConsultationRule> rules = profile.rules().stream()
                .map(rule -> rule instanceof TermRule term
                        ? new TermRule(
                                term.id(),
                                term.strength(),
                                term.basis(),
                                term.forms(),
                                term.kinds(),
                                term.task(),
                                term.within(),
                                false)
                        : rule)
                .toList();
        return new RuleProfile(
                profile.id(),
                profile.title(),
                profile.units(),
                profile.effective(),
                profile.verified(),
                profile.warning(),
                rules,
                profile.credits());
    }

    private static ConsultationRecords paused(ConsultationScene scene, Opinion opinion, Pause pause) {
        Opinion after = opinion.after(OpinionStep.of(OpinionAct.SUSPEND, pause.from(), opinion.unit())
                        .because(WHY))
                .after(OpinionStep.of(OpinionAct.RESUME, pause.resumed(), opinion.unit()));
        return new ConsultationRecords(
                scene.records().plans(),
                scene.records().consultations(),
                scene.records().opinions().stream()
                        .map(old -> old.equals(opinion) ? after : old)
                        .toList());
    }

    private static ConsultationRecords paused(ConsultationScene scene, Consultation consultation, Pause pause) {
        ConsultationStep suspend = ConsultationStep.of(ConsultationAct.SUSPEND, pause.from(), consultation.unit());
        Consultation after = consultation
                .after(consultation.form().isPersonnel() ? suspend : suspend.because(WHY))
                .after(ConsultationStep.of(ConsultationAct.RESUME, pause.resumed(), consultation.unit()));
        return new ConsultationRecords(
                scene.records().plans(),
                scene.records().consultations().stream()
                        .map(old -> old.equals(consultation) ? after : old)
                        .toList(),
                scene.records().opinions());
    }

    /** From a day on, up to the day on which it is resumed. */
    private record Pause(LocalDate from, LocalDate resumed) {
        static Pause after(LocalDate last, Random random) {
            LocalDate from = last.plusDays(random.nextInt(MOST_BEFORE));
            return new Pause(from, from.plusDays(1L + random.nextInt(MOST_DAYS)));
        }
    }

    /** One case that is suspended, looked at while it is and afterwards. */
    private record Trial(
            ConsultationScene original,
            ConsultationScene plain,
            ConsultationEngine engine,
            CaseRef subject,
            Pause pause,
            Function<Pause, ConsultationRecords> paused) {

        void run() {
            LocalDate later = pause.resumed().isAfter(plain.day()) ? pause.resumed() : plain.day();
            ConsultationScene suspended = plain.with(paused.apply(pause));
            for (Deadline old : of(plain.on(later))) {
                Deadline now = same(old, suspended.on(later));
                Optional<LocalDate> expected =
                        old.rule() instanceof LeadRule || old.done().isPresent()
                                ? old.due()
                                : old.due().map(due -> moved(old, due));
                require(
                        now.due().equals(expected),
                        old.subject() + " " + old.rule().id() + " was due " + old.due() + ", is due " + now.due()
                                + " and not " + expected + " after " + pause);
                givesWay(old, now, later, suspended);
            }
            for (Deadline old : of(plain.on(pause.from()))) {
                whileSuspended(old, same(old, suspended.on(pause.from())));
            }
        }

        private List<Deadline> of(ConsultationScene scene) {
            return scene.answers(engine).deadlines().stream()
                    .filter(d -> d.subject().equals(subject))
                    .toList();
        }

        private Deadline same(Deadline old, ConsultationScene scene) {
            return of(scene).stream()
                    .filter(d -> d.rule().id().equals(old.rule().id()))
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError(subject + " " + old.rule().id() + " is gone"));
        }

        private LocalDate moved(Deadline old, LocalDate due) {
            if (old.budget().number() == 0 || pause.from().isAfter(due)) {
                return due;
            }
            WorkingCalendars calendars = plain.counting();
            LocalDate before = pause.from().isAfter(old.from()) ? pause.from().minusDays(1) : old.from();
            LocalDate last = pause.resumed().minusDays(1);
            int counted = old.budget() instanceof WorkingDays
                    ? calendars.workingDaysBetween(before, last)
                    : (int) before.datesUntil(last.isBefore(before) ? before : last)
                            .count();
            return calendars
                    .after(
                            due,
                            old.budget() instanceof WorkingDays ? WorkingDays.of(counted) : CalendarDays.of(counted))
                    .day();
        }

        private void givesWay(Deadline old, Deadline kept, LocalDate day, ConsultationScene suspended) {
            ConsultationScene scene = original.with(suspended.records()).on(day);
            Deadline given = same(old, scene);
            boolean rolls = given.rule() instanceof TermRule term && term.rolls();
            Optional<LocalDate> expected = kept.due()
                    .map(due -> rolls ? scene.counting().workingDayFrom(due).day() : due);
            require(
                    given.due().equals(expected),
                    old.subject() + " " + old.rule().id() + " gives way to " + given.due() + " and not to " + expected);
        }

        private void whileSuspended(Deadline old, Deadline now) {
            boolean runs = old.rule() instanceof LeadRule
                    || old.done().isPresent()
                    || old.due().filter(due -> due.isBefore(pause.from())).isPresent();
            require(
                    runs ? now.due().equals(old.due()) : now.due().isEmpty() && now.state() == DeadlineState.SUSPENDED,
                    old.subject() + " " + old.rule().id() + " is " + now.state() + " and due " + now.due() + " while "
                            + pause + ", was due " + old.due());
        }
    }
}
