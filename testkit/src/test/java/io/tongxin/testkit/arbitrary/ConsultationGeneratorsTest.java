package io.tongxin.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationState;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.consultation.OpinionState;
import io.tongxin.consultation.PlanState;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.exchange.JsonForm;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.OpinionId;
import io.tongxin.testkit.FixedSeed;
import io.tongxin.validity.Validity;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is generated for consultation is valid, read as written, and reaches every state. */
@FixedSeed("20261124")
class ConsultationGeneratorsTest {
    private static final int SAMPLES = 600;
    private static final Validity VALIDITY = Validity.in(Locale.ENGLISH);

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Calendars.any();
    }

    @Provide
    Arbitrary<RuleProfile> profiles() {
        return ConsultationProfiles.any();
    }

    @Provide
    Arbitrary<List<ConsultationPlan>> plans() {
        return ConsultationPlans.some();
    }

    @Provide
    Arbitrary<List<Consultation>> consultations() {
        return ConsultationCases.some();
    }

    @Provide
    Arbitrary<List<Opinion>> opinions() {
        return OpinionHistories.any();
    }

    private static <T> void isValidAndReadAsWritten(T generated, JsonForm<T> form) {
        assertThat(VALIDITY.violations(generated)).isEmpty();
        assertThat(form.read(form.write(generated))).isEqualTo(generated);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void generated_calendars_are_valid_and_are_read_as_written(@ForAll("calendars") WorkingCalendar calendar) {
        isValidAndReadAsWritten(calendar, JsonForms.WORKING_CALENDAR);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void generated_profiles_are_valid_and_are_read_as_written(@ForAll("profiles") RuleProfile profile) {
        isValidAndReadAsWritten(profile, JsonForms.RULE_PROFILE);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void generated_plans_are_valid_and_are_read_as_written(@ForAll("plans") List<ConsultationPlan> plans) {
        plans.forEach(plan -> isValidAndReadAsWritten(plan, JsonForms.CONSULTATION_PLAN));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void generated_consultations_are_valid_and_are_read_as_written(@ForAll("consultations") List<Consultation> cases) {
        cases.forEach(one -> isValidAndReadAsWritten(one, JsonForms.CONSULTATION));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void generated_opinions_are_valid_and_are_read_as_written(@ForAll("opinions") List<Opinion> opinions) {
        opinions.forEach(opinion -> isValidAndReadAsWritten(opinion, JsonForms.OPINION));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_was_split_or_merged_and_what_was_made_of_it_name_each_other(@ForAll("opinions") List<Opinion> opinions) {
        assertThat(opinions).extracting(Opinion::id).doesNotHaveDuplicates();
        for (Opinion opinion : opinions) {
            assertThat(opinion.into()).isEqualTo(naming(opinions, Opinion::from, opinion));
            assertThat(opinion.from()).isEqualTo(naming(opinions, Opinion::into, opinion));
            assertThat(opinion.state().isSuperseded()).isEqualTo(!opinion.into().isEmpty());
        }
    }

    private static Set<OpinionId> naming(List<Opinion> all, Function<Opinion, Set<OpinionId>> names, Opinion named) {
        return all.stream()
                .filter(other -> names.apply(other).contains(named.id()))
                .map(Opinion::id)
                .collect(Collectors.toSet());
    }

    @Property(tries = 1)
    void every_state_every_form_and_every_end_occurs() {
        Set<PlanState> plans = EnumSet.noneOf(PlanState.class);
        Set<ConsultationState> cases = EnumSet.noneOf(ConsultationState.class);
        Set<ConsultationForm> forms = EnumSet.noneOf(ConsultationForm.class);
        Set<OpinionState> opinions = EnumSet.noneOf(OpinionState.class);
        Set<OpinionEnd> ends = EnumSet.noneOf(OpinionEnd.class);
        ConsultationPlans.any().sampleStream().limit(SAMPLES).forEach(plan -> plans.add(plan.state()));
        ConsultationCases.any().sampleStream().limit(SAMPLES).forEach(one -> {
            cases.add(one.state());
            forms.add(one.form());
        });
        OpinionHistories.any()
                .sampleStream()
                .limit(SAMPLES)
                .flatMap(List::stream)
                .forEach(opinion -> {
                    opinions.add(opinion.state());
                    opinion.end().ifPresent(ends::add);
                });

        assertThat(plans).containsExactly(PlanState.values());
        assertThat(cases).containsExactly(ConsultationState.values());
        assertThat(forms).containsExactly(ConsultationForm.values());
        assertThat(opinions).containsExactly(OpinionState.values());
        assertThat(ends).containsExactly(OpinionEnd.values());
    }
}
