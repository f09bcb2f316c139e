package io.tongxin.testkit.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.consultation.BodyFigures;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationFinding;
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
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.term.Bilingual;
import io.tongxin.testkit.FixedSeed;
import io.tongxin.testkit.arbitrary.ConsultationScenes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Property;

/** Each law of consultations refuses the library with one planted defect and accepts it without. */
@FixedSeed("20261124")
class PlantedConsultationDefectsTest {
    private static final int MOST = 600;
    private static final ConsultationEngine LIBRARY = ConsultationEngine.library();

    /** Some generated scene shows the defect, and in that one the law holds of the library. */
    private static void refuses(ConsultationLaw law, ConsultationEngine broken) {
        AssertionError refusal = null;
        List<ConsultationScene> drawn =
                ConsultationScenes.any().sampleStream().limit(MOST).toList();
        for (int i = 0; i < drawn.size() && refusal == null; i++) {
            try {
                law.check(drawn.get(i), broken);
            } catch (AssertionError e) {
                refusal = e;
                law.check(drawn.get(i));
            }
        }
        assertThat(refusal).as("%s sees the planted defect", law.name()).isNotNull();
        assertThat(refusal).hasMessageContaining(law.name());
    }

    /** The library, with the records changed before it sees them. */
    private static ConsultationEngine seeing(UnaryOperator<ConsultationRecords> change) {
        return (records, profiles, calendars, day) -> LIBRARY.on(change.apply(records), profiles, calendars, day);
    }

    /** The library, with every opinion changed before it sees it. */
    private static ConsultationEngine seeingOpinions(UnaryOperator<Opinion> change) {
        return seeing(records -> new ConsultationRecords(
                records.plans(),
                records.consultations(),
                records.opinions().stream().map(change).toList()));
    }

    /** The library, with its answers changed before they are shown. */
    private static ConsultationEngine saying(UnaryOperator<LedgerAnswers> change) {
        return (records, profiles, calendars, day) -> change.apply(LIBRARY.on(records, profiles, calendars, day));
    }

    private static class Changed implements LedgerAnswers {
        private final LedgerAnswers library;

        Changed(LedgerAnswers library) {
            this.library = library;
        }

        @Override
        public List<Deadline> deadlines() {
            return library.deadlines();
        }

        @Override
        public List<ConsultationFinding> findings() {
            return library.findings();
        }

        @Override
        public List<Opinion> open() {
            return library.open();
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

    @Property(tries = 1)
    void law_15_sees_that_a_part_of_a_split_opinion_is_dropped() {
        refuses(
                new OpinionsAreConserved(),
                seeing(records -> new ConsultationRecords(
                        records.plans(),
                        records.consultations(),
                        records.opinions().stream()
                                .filter(o -> !o.id().value().endsWith("-two"))
                                .toList())));
    }

    @Property(tries = 1)
    void law_15_sees_that_the_term_of_a_part_runs_anew() {
        refuses(
                new OpinionsAreConserved(),
                (records, profiles, calendars, day) -> new Changed(LIBRARY.on(records, profiles, calendars, day)) {
                    @Override
                    public List<Deadline> deadlines() {
                        return seeingOpinions(o -> o.madeOf(Set.of()))
                                .on(records, profiles, calendars, day)
                                .deadlines();
                    }
                });
    }

    @Property(tries = 1)
    void law_15_sees_that_an_opinion_is_counted_in_the_year_in_which_it_was_split() {
        refuses(
                new OpinionsAreConserved(),
                (records, profiles, calendars, day) -> new Changed(LIBRARY.on(records, profiles, calendars, day)) {
                    @Override
                    public List<BodyFigures> figures(int year) {
                        return seeingOpinions(o -> o.madeOf(Set.of()))
                                .on(records, profiles, calendars, day)
                                .figures(year);
                    }
                });
    }

    @Property(tries = 1)
    void law_16_sees_that_one_that_is_decided_and_not_replied_to_is_not_listed_as_open() {
        refuses(new OneEndOrOpen(), saying(answers -> new Changed(answers) {
            @Override
            public List<Opinion> open() {
                return super.open().stream().filter(o -> o.end().isEmpty()).toList();
            }
        }));
    }

    @Property(tries = 1)
    void law_16_sees_that_one_that_was_split_is_counted_beside_its_parts() {
        refuses(
                new OneEndOrOpen(),
                (records, profiles, calendars, day) -> new Changed(LIBRARY.on(records, profiles, calendars, day)) {
                    @Override
                    public List<BodyFigures> figures(int year) {
                        return seeingOpinions(PlantedConsultationDefectsTest::asIfNotSuperseded)
                                .on(records, profiles, calendars, day)
                                .figures(year);
                    }
                });
    }

    private static Opinion asIfNotSuperseded(Opinion opinion) {
        return Shifting.with(
                opinion,
                opinion.steps().stream()
                        .filter(s -> s.act() != OpinionAct.SPLIT && s.act() != OpinionAct.MERGE)
                        .toList());
    }

    @Property(tries = 1)
    void law_17_sees_that_a_holiday_is_built_in() {
        var may = new WorkingCalendar(
                WorkingCalendarId.of("built-in"),
                Bilingual.of("内置节日"),
                EffectivePeriod.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 10)),
                Set.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5)),
                Set.of());
        refuses(
                new WeeksShiftDeadlines(),
                (records, profiles, calendars, day) ->
                        LIBRARY.on(records, profiles, WorkingCalendars.of(List.of(may)), day));
    }

    @Property(tries = 1)
    void law_18_sees_that_a_notice_can_be_too_early() {
        refuses(new LongerNoticeIsNeverWorse(), saying(answers -> new Changed(answers) {
            @Override
            public List<ConsultationFinding> findings() {
                Stream<ConsultationFinding> tooEarly = deadlines().stream()
                        .filter(d -> d.rule() instanceof LeadRule)
                        .filter(PlantedConsultationDefectsTest::isMuchTooEarly)
                        .map(PlantedConsultationDefectsTest::found);
                return Stream.concat(super.findings().stream(), tooEarly).toList();
            }
        }));
    }

    private static boolean isMuchTooEarly(Deadline deadline) {
        return deadline.done()
                .filter(done -> deadline.due()
                        .filter(due -> done.plusDays(5).isBefore(due))
                        .isPresent())
                .isPresent();
    }

    private static ConsultationFinding found(Deadline deadline) {
        return new ConsultationFinding(
                deadline.subject(),
                new Finding(
                        deadline.rule().id(),
                        Consequence.VIOLATION,
                        deadline.subject().toString(),
                        deadline.arithmetic(),
                        List.of()),
                deadline.arithmetic(),
                true,
                false);
    }

    @Property(tries = 1)
    void law_19_sees_that_suspended_days_are_forgotten() {
        refuses(
                new SuspendedDaysAreAdded(),
                seeingOpinions(opinion -> Shifting.with(
                        opinion,
                        opinion.steps().stream()
                                .filter(s -> s.act() != OpinionAct.SUSPEND && s.act() != OpinionAct.RESUME)
                                .toList())));
    }

    @Property(tries = 1)
    void law_19_sees_that_the_day_of_the_resumption_does_not_count() {
        refuses(
                new SuspendedDaysAreAdded(),
                seeing(records -> new ConsultationRecords(
                        records.plans(),
                        records.consultations().stream()
                                .map(PlantedConsultationDefectsTest::resumedADayLater)
                                .toList(),
                        records.opinions())));
    }

    private static Consultation resumedADayLater(Consultation consultation) {
        var steps = new ArrayList<ConsultationStep>();
        for (ConsultationStep step : consultation.steps()) {
            boolean resumes = step.act() == ConsultationAct.RESUME
                    && steps.size() == consultation.steps().size() - 1;
            steps.add(resumes ? Shifting.moved(step, step.day().plusDays(1), UnaryOperator.identity()) : step);
        }
        return Shifting.with(consultation, steps);
    }

    @Property(tries = 1)
    void law_20_sees_that_a_cancelled_consultation_can_be_held() {
        refuses(new StepsFollowTheTable(), new Stepping() {
            @Override
            public Optional<Consultation> after(Consultation consultation, ConsultationStep step) {
                boolean wrong =
                        consultation.state() == ConsultationState.CANCELLED && step.act() == ConsultationAct.HOLD;
                return wrong ? Optional.of(consultation) : super.after(consultation, step);
            }
        });
    }

    @Property(tries = 1)
    void law_20_sees_that_a_suspended_opinion_is_resumed_as_registered() {
        refuses(new StepsFollowTheTable(), new Stepping() {
            @Override
            public Optional<Opinion> after(Opinion opinion, OpinionStep step) {
                Optional<Opinion> after = super.after(opinion, step);
                return step.act() == OpinionAct.RESUME
                        ? after.map(o -> Shifting.with(
                                o,
                                List.of(
                                        o.steps().get(0),
                                        OpinionStep.of(OpinionAct.SUSPEND, step.day(), step.by()),
                                        step)))
                        : after;
            }
        });
    }

    @Property(tries = 1)
    void law_20_sees_that_an_opinion_is_decided_on_twice() {
        refuses(new StepsFollowTheTable(), new Stepping() {
            @Override
            public Optional<Opinion> after(Opinion opinion, OpinionStep step) {
                boolean again = opinion.state() == OpinionState.DECIDED && step.act() == OpinionAct.DECIDE;
                var steps = new ArrayList<>(opinion.steps());
                steps.add(step);
                return again ? Optional.of(Shifting.with(opinion, steps)) : super.after(opinion, step);
            }
        });
    }

    /** The library; its steps are taken otherwise by who extends it. */
    private static class Stepping implements ConsultationEngine {
        @Override
        public LedgerAnswers on(
                ConsultationRecords records, RuleProfiles profiles, WorkingCalendars calendars, LocalDate day) {
            return LIBRARY.on(records, profiles, calendars, day);
        }

        @Override
        public Optional<Consultation> after(Consultation consultation, ConsultationStep step) {
            return LIBRARY.after(consultation, step);
        }

        @Override
        public Optional<Opinion> after(Opinion opinion, OpinionStep step) {
            return LIBRARY.after(opinion, step);
        }
    }

    @Property(tries = 1)
    void law_21_sees_that_a_later_step_is_seen_at_once() {
        refuses(
                new LaterStepsNeverMatter(),
                (records, profiles, calendars, day) -> LIBRARY.on(
                        Shifting.records(records, at -> at.isAfter(day) ? day : at), profiles, calendars, day));
    }

    @Property(tries = 1)
    void law_21_sees_that_what_is_made_later_is_in_the_lineage() {
        refuses(
                new LaterStepsNeverMatter(),
                (records, profiles, calendars, day) -> new Changed(LIBRARY.on(records, profiles, calendars, day)) {
                    @Override
                    public SortedSet<OpinionId> leaves(OpinionId opinion) {
                        return LIBRARY.on(records, profiles, calendars, day.plusYears(5))
                                .leaves(opinion);
                    }
                });
    }

    @Property(tries = 1)
    void the_laws_are_numbered_one_after_another_and_every_one_has_its_line_in_the_page() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("tongxin.root"), "docs/laws.md"));

        Collection<Integer> numbers =
                ConsultationLaws.all().stream().map(ConsultationLaw::number).toList();

        assertThat(numbers).containsExactly(15, 16, 17, 18, 19, 20, 21);
        for (ConsultationLaw law : ConsultationLaws.all()) {
            assertThat(page)
                    .contains("| " + law.number() + " | " + law.statement().en() + " | `" + law.name() + "` |");
        }
    }
}
