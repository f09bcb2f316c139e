package io.tongxin.testkit.privacy;

import static io.tongxin.testkit.privacy.PrivacyAssertions.assertThatPolicy;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongxin.actor.ActorRole;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Norms;
import io.tongxin.privacy.DataClass;
import io.tongxin.privacy.Declaration;
import io.tongxin.privacy.ImpactAssessment;
import io.tongxin.privacy.LegalBasis;
import io.tongxin.privacy.PersonalField;
import io.tongxin.privacy.PrivacyPolicy;
import io.tongxin.privacy.Retention;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyAssertTest {
    private static final ActorRole CLERK = ActorRole.of("clerk");
    private static final ActorRole LEADER = ActorRole.of("leader");
    private static final List<Field> FIELDS = List.of(Field.NAME, Field.CATEGORY, Field.PHONE);

    private static PrivacyPolicy policy(Declaration... declarations) {
        return PrivacyPolicy.of(List.of(declarations), Norms.of(List.of()));
    }

    private static Declaration declared(Field field) {
        return Declaration.of(field, LegalBasis.SEPARATE_CONSENT, Set.of(CLERK), Retention.untilPurposeDone());
    }

    private static Declaration assessed(Field field) {
        return declared(field).assessed(ImpactAssessment.of("2026-1", LocalDate.of(2026, 1, 5), UnitId.of("city")));
    }

    @Test
    void a_policy_that_has_what_it_needs_is_complete() {
        assertThatPolicy(policy(declared(Field.NAME), assessed(Field.CATEGORY)))
                .isCompleteFor(FIELDS)
                .keepsOff(Field.PHONE, Field.BARE)
                .letsRead(Field.NAME, CLERK)
                .forbids(Field.NAME, LEADER)
                .forbids(Field.PHONE, CLERK);
    }

    @Test
    void all_that_is_missing_is_listed() {
        PrivacyPolicy policy = policy(declared(Field.CATEGORY), declared(Field.BARE));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatPolicy(policy).isCompleteFor(FIELDS))
                .withMessageContainingAll(
                        "name is off, and no record can be without it",
                        "category is off, and no record can be without it",
                        "category is sensitive and has no impact assessment",
                        "bare is declared and is none of these fields",
                        "bare has no label or purpose in English");
    }

    @Test
    void what_is_otherwise_than_expected_fails() {
        PrivacyPolicy policy = policy(declared(Field.NAME));

        for (Runnable expectation : List.<Runnable>of(
                () -> assertThatPolicy(policy).keepsOff(Field.NAME),
                () -> assertThatPolicy(policy).letsRead(Field.NAME, LEADER),
                () -> assertThatPolicy(policy).letsRead(Field.PHONE, CLERK),
                () -> assertThatPolicy(policy).forbids(Field.NAME, CLERK))) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(expectation::run);
        }
    }

    private enum Field implements PersonalField {
        NAME,
        CATEGORY,
        PHONE,
        BARE;

        @Override
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Bilingual label() {
            return this == BARE ? Bilingual.of("字段") : Bilingual.of("字段", "field");
        }

        @Override
        public DataClass dataClass() {
            return this == CATEGORY ? DataClass.SENSITIVE : DataClass.GENERAL;
        }

        @Override
        public Bilingual purpose() {
            return Bilingual.of("目的", "purpose");
        }

        @Override
        public boolean isCore() {
            return this == NAME || this == CATEGORY;
        }
    }
}
