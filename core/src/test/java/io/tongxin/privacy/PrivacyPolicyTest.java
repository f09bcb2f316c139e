package io.tongxin.privacy;

import static io.tongxin.privacy.SampleField.CATEGORY;
import static io.tongxin.privacy.SampleField.NAME;
import static io.tongxin.privacy.SampleField.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tongxin.actor.ActorRole;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.NormId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Norm;
import io.tongxin.norm.NormKind;
import io.tongxin.norm.Norms;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which declarations are refused, which fields are on, and who may read them. */
class PrivacyPolicyTest {
    private static final ActorRole CLERK = ActorRole.of("clerk");
    private static final ActorRole LEADER = ActorRole.of("leader");
    private static final Set<ActorRole> CLERKS = Set.of(CLERK);
    private static final Retention YEARS = Retention.monthsAfterLeaving(36);
    private static final ImpactAssessment FILED =
            ImpactAssessment.of("云影评〔2026〕1号", LocalDate.of(2026, 2, 28), UnitId.of("city"));
    private static final Norms NORMS = Norms.of(Stream.concat(
                    Arrays.stream(NormKind.values()).map(kind -> norm(kind.name(), Optional.of(kind))),
                    Stream.of(norm("unsaid", Optional.empty())))
            .toList());

    private static Norm norm(String id, Optional<NormKind> kind) {
        var article = new Norm.Article(3, Bilingual.of("要点"), true);
        return new Norm(
                NormId.of(id),
                Bilingual.of("示例文件"),
                Bilingual.of("示例机关"),
                kind,
                List.of(new Norm.Version("2020", EffectivePeriod.from(LocalDate.EPOCH), true, 9, List.of(article))));
    }

    private static Citation cited(String norm) {
        return Citation.article(NormId.of(norm), "2020", 3);
    }

    private static Declaration declared(PersonalField field, LegalBasis basis) {
        return Declaration.of(field, basis, CLERKS, YEARS);
    }

    private static PrivacyPolicy policy(Declaration... declarations) {
        return PrivacyPolicy.of(List.of(declarations), NORMS);
    }

    private static List<PolicyFault> faults(Declaration... declarations) {
        return PrivacyPolicy.problems(List.of(declarations), NORMS).stream()
                .map(PolicyProblem::fault)
                .toList();
    }

    @Test
    void no_field_is_on_that_is_not_declared() {
        assertThat(PrivacyPolicy.none().isOn(NAME)).isFalse();
        assertThat(PrivacyPolicy.none().coreFieldsOff(List.of(SampleField.values())))
                .containsExactly(NAME, CATEGORY);
        assertThat(policy(declared(PHONE, LegalBasis.CONSENT)).isOn(NAME)).isFalse();
        assertThatExceptionOfType(FieldNotDeclaredException.class)
                .isThrownBy(() -> PrivacyPolicy.none().of(PHONE))
                .withMessage("字段contact.phone未启用：宿主没有声明它的依据、查阅角色和保存期限 / the field contact.phone is off: the host"
                        + " has declared no basis, readers and retention for it")
                .satisfies(e -> assertThat(e.path()).isEqualTo("contact.phone"));
    }

    @Test
    void a_general_field_that_is_declared_is_on_and_read_in_the_roles_that_are_named() {
        Declaration name = declared(NAME, LegalBasis.CONTRACT_OR_PERSONNEL);
        PrivacyPolicy policy = policy(name);

        assertThat(policy.isOn(NAME)).isTrue();
        assertThat(policy.of(NAME)).isEqualTo(name);
        assertThat(policy.declarations()).containsExactly(name);
        assertThat(policy.mayRead(NAME, Set.of(LEADER, CLERK))).isTrue();
        assertThat(policy.mayRead(NAME, Set.of(LEADER))).isFalse();
        assertThat(policy.mayRead(NAME, Set.of())).isFalse();
        assertThat(policy.mayRead(PHONE, CLERKS)).isFalse();
    }

    @Test
    void a_sensitive_field_is_off_until_its_impact_assessment_is_filed() {
        Declaration category = declared(CATEGORY, LegalBasis.SEPARATE_CONSENT);
        PrivacyPolicy before = policy(category);
        PrivacyPolicy after = policy(category.assessed(FILED));

        assertThat(before.isOn(CATEGORY)).isFalse();
        assertThat(before.mayRead(CATEGORY, CLERKS)).isFalse();
        assertThat(before.find(CATEGORY)).contains(category);
        assertThat(before.coreFieldsOff(List.of(SampleField.values()))).containsExactly(NAME, CATEGORY);
        assertThatExceptionOfType(FieldNotDeclaredException.class)
                .isThrownBy(() -> before.of(CATEGORY))
                .withMessage("字段category未启用：它是敏感个人信息，须先登记影响评估 / the field category is off: it is sensitive, and its"
                        + " impact assessment must be filed first");
        assertThat(after.isOn(CATEGORY)).isTrue();
        assertThat(after.mayRead(CATEGORY, CLERKS)).isTrue();
        assertThat(after.coreFieldsOff(List.of(SampleField.values()))).containsExactly(NAME);
    }

    @Test
    void consent_for_a_sensitive_field_is_separate_consent() {
        assertThat(faults(declared(CATEGORY, LegalBasis.CONSENT))).containsExactly(PolicyFault.CONSENT_NOT_SEPARATE);
        assertThat(faults(declared(CATEGORY, LegalBasis.SEPARATE_CONSENT))).isEmpty();
        assertThat(faults(declared(PHONE, LegalBasis.CONSENT))).isEmpty();
        assertThat(faults(declared(PHONE, LegalBasis.SEPARATE_CONSENT))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NormKind.class)
    void a_statutory_duty_rests_on_a_law_or_an_administrative_regulation_and_on_no_other_kind(NormKind kind) {
        Declaration name = declared(NAME, LegalBasis.STATUTORY_DUTY).citing(cited(kind.name()));

        switch (kind) {
            case LAW, ADMINISTRATIVE_REGULATION ->
                assertThat(policy(name).isOn(NAME)).isTrue();
            default -> assertThat(faults(name)).containsExactly(PolicyFault.NOT_A_LAW);
        }
    }

    @ParameterizedTest
    @EnumSource(LegalBasis.class)
    void only_bases_of_law_must_cite_one_and_others_may_cite_any_norm_that_is_known(LegalBasis basis) {
        boolean ofLaw = basis == LegalBasis.STATUTORY_DUTY || basis == LegalBasis.OTHER_LAW;
        Declaration bare = declared(PHONE, basis);

        assertThat(faults(bare)).isEqualTo(ofLaw ? List.of(PolicyFault.NO_LAW) : List.of());
        assertThat(faults(bare.citing(cited("PARTY_REGULATION"))))
                .isEqualTo(ofLaw ? List.of(PolicyFault.NOT_A_LAW) : List.of());
        assertThat(faults(bare.citing(cited("unsaid")))).isEqualTo(ofLaw ? List.of(PolicyFault.NOT_A_LAW) : List.of());
        assertThat(faults(bare.citing(cited("unheard-of")))).containsExactly(PolicyFault.UNKNOWN_CITATION);
        assertThat(faults(bare.citing(Citation.article(NormId.of("LAW"), "2020", 4))))
                .containsExactly(PolicyFault.UNKNOWN_CITATION);
        assertThat(faults(bare.citing(Citation.document(NormId.of("LAW"), "2020"))))
                .isEmpty();
    }

    @Test
    void a_field_is_read_by_somebody_and_by_no_administration() {
        assertThat(faults(Declaration.of(NAME, LegalBasis.CONSENT, Set.of(), YEARS)))
                .containsExactly(PolicyFault.NO_READERS);
        for (ActorRole administration : ActorRole.administrations()) {
            assertThat(faults(Declaration.of(NAME, LegalBasis.CONSENT, Set.of(CLERK, administration), YEARS)))
                    .containsExactly(PolicyFault.ADMINISTRATION_READS);
        }
        var many = new HashSet<ActorRole>();
        for (int i = 0; i < 101; i++) {
            many.add(ActorRole.of("role-" + i));
        }
        assertThat(faults(Declaration.of(NAME, LegalBasis.CONSENT, many, YEARS)))
                .containsExactly(PolicyFault.MANY_READERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTY_DOCUMENT", "unsaid", "unheard-of"})
    void a_legal_period_is_laid_down_by_a_law(String norm) {
        Retention period = Retention.legalPeriod(120, cited(norm));

        assertThat(faults(Declaration.of(NAME, LegalBasis.CONSENT, CLERKS, period)))
                .containsExactly(PolicyFault.PERIOD_NOT_OF_LAW);
        assertThat(faults(Declaration.of(
                        NAME,
                        LegalBasis.CONSENT,
                        CLERKS,
                        Retention.legalPeriod(120, cited("ADMINISTRATIVE_REGULATION")))))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_field_and_reason_in_both_languages() {
        var refused = catchThrowableOfType(
                PrivacyPolicyException.class,
                () -> policy(
                        Declaration.of(PHONE, LegalBasis.STATUTORY_DUTY, Set.of(), YEARS),
                        declared(CATEGORY, LegalBasis.CONSENT),
                        declared(CATEGORY, LegalBasis.SEPARATE_CONSENT)));

        assertThat(refused.problems())
                .extracting(problem -> problem.field() + " " + problem.fault())
                .containsExactly(
                        "category DECLARED_TWICE",
                        "category CONSENT_NOT_SEPARATE",
                        "contact.phone NO_READERS",
                        "contact.phone NO_LAW");
        assertThat(refused)
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "category（示例字段）：同一字段声明了两次 / category (sample field): the field is declared twice",
                        "category（示例字段）：敏感个人信息基于同意的，须取得单独同意（SEPARATE_CONSENT） / category (sample field): a"
                                + " sensitive field that rests on consent needs separate consent (SEPARATE_CONSENT)",
                        "contact.phone（示例字段）：没有声明哪些角色可以查阅；无人需要的字段不应收集 / contact.phone (sample field): no role may"
                                + " read it; what nobody needs is not collected",
                        "contact.phone（示例字段）：以法定职责、法定义务或法律另有规定为依据的，须引用法律或行政法规 / contact.phone (sample"
                                + " field): a statutory duty, or another case of law, must cite the law or"
                                + " administrative regulation"));
    }

    @Test
    void a_path_that_could_not_be_sealed_is_refused_and_one_path_is_one_field() {
        record Odd(String name, String path) implements PersonalField {
            @Override
            public Bilingual label() {
                return Bilingual.of("另一字段");
            }

            @Override
            public DataClass dataClass() {
                return DataClass.GENERAL;
            }

            @Override
            public Bilingual purpose() {
                return Bilingual.of("目的");
            }

            @Override
            public boolean isCore() {
                return false;
            }
        }

        for (String path : List.of("", "1st", "na me", "姓名", "x".repeat(61))) {
            assertThat(faults(declared(new Odd("ODD", path), LegalBasis.CONSENT)))
                    .containsExactly(PolicyFault.PATH);
        }
        var twin = new Odd("TWIN", "name");
        assertThat(faults(declared(NAME, LegalBasis.CONSENT), declared(twin, LegalBasis.CONSENT)))
                .containsExactly(PolicyFault.DECLARED_TWICE);
        assertThat(policy(declared(NAME, LegalBasis.CONSENT)).isOn(twin)).isFalse();
    }

    @Test
    void an_assessment_has_a_reference_and_is_kept_for_three_years_at_least() {
        assertThat(FILED.keptThrough()).isEqualTo(LocalDate.of(2029, 2, 28));
        for (String reference : List.of("", " ", "a\u0000", "x".repeat(101))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImpactAssessment.of(reference, LocalDate.EPOCH, UnitId.of("city")))
                    .withMessage("影响评估的文号须为1至100个字符，不含控制字符 / the reference of an impact assessment has 1 to 100"
                            + " characters and no control character");
        }
    }

    @Test
    void a_retention_ends_on_the_corresponding_day_and_a_legal_one_leaves_data_stored_until_then() {
        LocalDate left = LocalDate.of(2026, 8, 31);

        assertThat(Retention.monthsAfterLeaving(6).lastDay(left)).contains(LocalDate.of(2027, 2, 28));
        assertThat(Retention.untilPurposeDone().lastDay(left)).contains(left);
        assertThat(Retention.legalPeriod(120, cited("LAW")).lastDay(left)).contains(LocalDate.of(2036, 8, 31));
        assertThat(Stream.of(YEARS, Retention.untilPurposeDone(), Retention.legalPeriod(1, cited("LAW")))
                        .map(Retention::isStoreOnlyUntilItsEnd))
                .containsExactly(false, false, true);
        for (int months : List.of(0, -1, 1_201)) {
            assertThatIllegalArgumentException().isThrownBy(() -> Retention.monthsAfterLeaving(months));
            assertThatIllegalArgumentException().isThrownBy(() -> Retention.legalPeriod(months, cited("LAW")));
        }
    }
}
