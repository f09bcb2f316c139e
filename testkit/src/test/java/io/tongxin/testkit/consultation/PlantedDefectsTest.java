package io.tongxin.testkit.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.ConsultationState;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.LeadRule;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionState;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.RuleProfiles;
import io.tongxin.id.OpinionId;
import io.tongxin.testkit.arbitrary.ConsultationScenes;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Property;

/** Each law of consultations refuses the library with one planted defect and accepts it without. */
class PlantedDefectsTest {
    private static final String SEED = "20261124";
    private static final int MOST = 400;
    private static final ConsultationEngine LIBRARY = ConsultationEngine.library();
    private static final Set<ConsultationAct> SENT = Set.of(ConsultationAct.NOTIFY, ConsultationAct.SEND_MATERIAL);

    /** Some generated scene shows the defect, and in that one the law holds of the library. */
    private static void refuses(ConsultationLaw law, ConsultationEngine broken) {
        AssertionError refusal = null;
        List<ConsultationScene> drawn =
                ConsultationScenes.any().sampleStream().limit(MOST).toList();
        for (int i = 0; i < drawn.size() && refusal == null; i++) {
            ConsultationScene scene = drawn.get(i);
            try {
                law.check(scene, broken);
            } catch (AssertionError e) {
                refusal = e;
                law.check(scene);
            }
        }
        assertThat(refusal).as("%s sees the planted defect", law.name()).isNotNull();
        assertThat(refusal).hasMessageContaining(law.name());
    }

    @Property(tries = 1, seed = SEED)
    void law_15_sees_that_a_part_of_a_split_opinion_is_dropped() {
        refuses(
                new OpinionsAreConserved(),
                Changed.listing(
                        all -> all.stream().filter(o -> o.from().isEmpty()).toList()));
    }

    @Property(tries = 1, seed = SEED)
    void law_15_sees_that_the_term_of_a_part_runs_anew() {
        ConsultationEngine orphaned = Changed.seeingOpinions(
                all -> all.stream().map(o -> o.madeOf(Set.of())).toList());
        refuses(new OpinionsAreConserved(), (records, profiles, calendars, day) -> {
            List<Deadline> anew = orphaned.on(records, profiles, calendars, day).deadlines();
            return Changed.saying(was -> like(was, anew)).on(records, profiles, calendars, day);
        });
    }

    /** The deadline of the same case by the same rule; this one if there is none. */
    private static Deadline like(Deadline one, List<Deadline> all) {
        return all.stream()
                .filter(d -> d.subject().equals(one.subject()) && d.rule().equals(one.rule()))
                .findFirst()
                .orElse(one);
    }

    @Property(tries = 1, seed = SEED)
    void law_16_sees_that_what_is_decided_is_done_before_the_reply() {
        refuses(
                new OneEndOrOpen(),
                Changed.listing(
                        all -> all.stream().filter(o -> o.end().isEmpty()).toList()));
    }

    @Property(tries = 1, seed = SEED)
    void law_16_sees_that_who_joined_in_is_not_counted() {
        refuses(new OneEndOrOpen(), Changed.seeingOpinions(all -> without(all, Set.of(OpinionAct.JOIN))));
    }

    private static List<Opinion> without(List<Opinion> all, Set<OpinionAct> acts) {
        return all.stream()
                .map(o -> Shifting.with(
                        o,
                        o.steps().stream().filter(s -> !acts.contains(s.act())).toList()))
                .toList();
    }

    @Property(tries = 1, seed = SEED)
    void law_17_sees_that_a_holiday_is_not_in_the_calendar_but_in_the_code() {
        UnaryOperator<LocalDate> afterNationalDay =
                due -> due.getMonth() == Month.OCTOBER && due.getDayOfMonth() <= 7 ? due.withDayOfMonth(8) : due;
        refuses(new WeeksShiftDeadlines(), Changed.saying(d -> Changed.due(d, afterNationalDay)));
    }

    @Property(tries = 1, seed = SEED)
    void law_18_sees_that_a_notice_of_more_than_ten_days_is_overlooked() {
        ConsultationEngine broken = Changed.seeing(r -> new ConsultationRecords(
                r.plans(),
                r.consultations().stream()
                        .map(PlantedDefectsTest::shortlyBefore)
                        .toList(),
                r.opinions()));
        refuses(new LongerNoticeIsNeverWorse(), broken);
    }

    /** What was sent out more than ten days before the meeting is taken to be of the day of the meeting. */
    private static Consultation shortlyBefore(Consultation consultation) {
        return consultation
                .meetingDay()
                .map(meeting -> Shifting.with(
                        consultation,
                        consultation.steps().stream()
                                .map(step -> isLongBefore(step, meeting)
                                        ? Shifting.moved(step, meeting, UnaryOperator.identity())
                                        : step)
                                .toList()))
                .orElse(consultation);
    }

    private static boolean isLongBefore(ConsultationStep step, LocalDate meeting) {
        return SENT.contains(step.act()) && step.day().plusDays(10).isBefore(meeting);
    }

    @Property(tries = 1, seed = SEED)
    void law_19_sees_that_suspended_days_are_forgotten() {
        Set<OpinionAct> pauses = Set.of(OpinionAct.SUSPEND, OpinionAct.RESUME);
        refuses(new SuspendedDaysAreAdded(), Changed.seeingOpinions(all -> without(all, pauses)));
    }

    @Property(tries = 1, seed = SEED)
    void law_19_sees_that_the_day_of_the_resumption_is_added_too() {
        refuses(
                new SuspendedDaysAreAdded(),
                Changed.saying(
                        d -> d.rule() instanceof LeadRule || d.suspensions().isEmpty()
                                ? d
                                : Changed.due(d, due -> due.plusDays(1))));
    }

    @Property(tries = 1, seed = SEED)
    void law_20_sees_that_a_cancelled_consultation_is_held_all_the_same() {
        refuses(new StepsFollowTheTable(), new Stepping() {
            @Override
            public Optional<Consultation> after(Consultation consultation, ConsultationStep step) {
                boolean revives =
                        consultation.state() == ConsultationState.CANCELLED && step.act() == ConsultationAct.HOLD;
                var steps = new ArrayList<>(consultation.steps());
                steps.add(step);
                return revives ? Optional.of(Shifting.with(consultation, steps)) : LIBRARY.after(consultation, step);
            }
        });
    }

    @Property(tries = 1, seed = SEED)
    void law_20_sees_that_an_opinion_is_never_assigned_again() {
        refuses(new StepsFollowTheTable(), new Stepping() {
            @Override
            public Optional<Opinion> after(Opinion opinion, OpinionStep step) {
                boolean again = opinion.state() == OpinionState.ASSIGNED && step.act() == OpinionAct.ASSIGN;
                return again ? Optional.empty() : LIBRARY.after(opinion, step);
            }
        });
    }

    /** The library, of which some steps are taken otherwise. */
    private static class Stepping implements ConsultationEngine {
        @Override
        public LedgerAnswers on(
                ConsultationRecords records, RuleProfiles profiles, WorkingCalendars calendars, LocalDate day) {
            return LIBRARY.on(records, profiles, calendars, day);
        }
    }

    @Property(tries = 1, seed = SEED)
    void law_21_sees_that_what_ends_within_a_month_is_not_open() {
        refuses(new LaterStepsNeverMatter(), (records, profiles, calendars, day) -> {
            Set<OpinionId> later = Dividing.ids(
                    LIBRARY.on(records, profiles, calendars, day.plusMonths(1)).open());
            return Changed.listing(open ->
                            open.stream().filter(o -> later.contains(o.id())).toList())
                    .on(records, profiles, calendars, day);
        });
    }

    @Property(tries = 1, seed = SEED)
    void law_21_sees_that_a_later_step_is_seen_at_once() {
        refuses(
                new LaterStepsNeverMatter(),
                (records, profiles, calendars, day) -> LIBRARY.on(
                        Shifting.records(records, at -> at.isAfter(day) ? day : at), profiles, calendars, day));
    }
}
