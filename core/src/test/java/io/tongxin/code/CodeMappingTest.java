package io.tongxin.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.id.CodeSystemId;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeMappingTest {
    private static final CodeSystems SYSTEMS = CodeSystems.national();
    private static final CodeMapping UNPADDED =
            mapping(CodeSystems.POLITICAL_AFFILIATION_UNPADDED, CodeSystems.POLITICAL_AFFILIATION);
    private static final CodeMapping EDUCATION = mapping(CodeSystems.EDUCATION_OLDER, CodeSystems.EDUCATION);
    private static final CodeMapping ENTERPRISE =
            mapping(CodeSystems.ENTERPRISE_IDENTITY, CodeSystems.UNITED_FRONT_CATEGORY);

    private static CodeMapping mapping(CodeSystemId from, CodeSystemId to) {
        return SYSTEMS.mapping(from, to).orElseThrow();
    }

    /** {@code =04}, {@code ?11,12<10} or {@code -}. */
    private static String shown(CodeMapping.Outcome outcome) {
        if (outcome instanceof CodeMapping.Mapped mapped) {
            return "=" + mapped.code().value();
        }
        return outcome instanceof CodeMapping.Ambiguous open
                ? "?" + open.candidates().stream().map(Code::value).collect(Collectors.joining(","))
                        + open.heading().map(code -> "<" + code.value()).orElse("")
                : "-";
    }

    @Test
    void the_mappings_are_these_and_their_tables_are_here() {
        assertThat(SYSTEMS.mappings())
                .extracting(CodeMapping::toString)
                .containsExactly(
                        "political-affiliation-unpadded -> GB/T 4762-1984",
                        "democratic-party -> GB/T 4762-1984",
                        "education-older -> GB/T 4658-2006",
                        "enterprise-identity -> united-front-category");
        assertThat(SYSTEMS.mapping(CodeSystems.EDUCATION, CodeSystems.EDUCATION_OLDER))
                .isEmpty();
        assertThat(ENTERPRISE.from()).isEqualTo(CodeSystems.ENTERPRISE_IDENTITY);
        assertThat(ENTERPRISE.to()).isEqualTo(CodeSystems.UNITED_FRONT_CATEGORY);
        assertThat(ENTERPRISE.source()).isNotBlank();
    }

    @Test
    void every_code_has_an_outcome_in_every_mapping() {
        for (CodeMapping mapping : SYSTEMS.mappings()) {
            for (Code code : SYSTEMS.system(mapping.from()).codes()) {
                assertThat(mapping.outcome(code.value())).isEqualTo(mapping.outcome(code.value(), code.label()));
            }
        }
    }

    @Test
    void codes_without_the_zero_get_it_and_keep_their_labels() {
        CodeSystem padded = SYSTEMS.system(CodeSystems.POLITICAL_AFFILIATION);
        CodeSystem unpadded = SYSTEMS.system(CodeSystems.POLITICAL_AFFILIATION_UNPADDED);
        for (int i = 1; i <= 13; i++) {
            Code from = unpadded.code(Integer.toString(i));
            Code to = padded.code("%02d".formatted(i));

            assertThat(UNPADDED.outcome(from.value())).isEqualTo(new CodeMapping.Mapped(to));
            assertThat(from.label()).isEqualTo(to.label());
            assertThat(from.shortLabel()).isEqualTo(to.shortLabel());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "A", "B", "C", "14", "01", ""})
    void a_code_of_another_copy_is_refused(String foreign) {
        assertThat(Refused.by(() -> UNPADDED.outcome(foreign)).fault()).isEqualTo(CodeFault.UNKNOWN_CODE);
    }

    @Test
    void the_masses_of_a_shifted_copy_do_not_become_recognised_non_party_persons() {
        assertThat(Refused.by(() -> UNPADDED.outcome("12", "群众")).fault()).isEqualTo(CodeFault.CODE_AND_LABEL_DIFFER);
        assertThat(Refused.by(() -> UNPADDED.outcome("11", "无党派人士")).fault())
                .isEqualTo(CodeFault.CODE_AND_LABEL_DIFFER);
        assertThat(shown(UNPADDED.outcome("13", "群众"))).isEqualTo("=13");
        assertThat(shown(UNPADDED.outcome("12", "无党派人士"))).isEqualTo("=12");
        assertThat(Refused.by(() -> UNPADDED.outcome("13", "无党派")).fault()).isEqualTo(CodeFault.UNCLEAR_LABEL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "10 ?11,12,13,14,15,16,17,18,19<10",
                "20 ?21,22,23,28<20",
                "30 ?31,32,33<30",
                "40 ?41,42,43<40",
                "50 ?47,48,49<40",
                "60 ?61,62,63<60",
                "70 ?71,73<70",
                "80 ?81,83<80",
                "90 -"
            })
    void an_older_code_of_education_says_what_it_may_be_and_which_heading_is_certain(String older, String outcome) {
        assertThat(shown(EDUCATION.outcome(older))).isEqualTo(outcome);
    }

    @Test
    void what_is_not_certain_says_why() {
        assertThat(EDUCATION.outcome("10"))
                .isInstanceOfSatisfying(
                        CodeMapping.Ambiguous.class,
                        open -> assertThat(open.reason().zh()).contains("旧码不分博士、硕士、研究生班"));
        assertThat(EDUCATION.outcome("90"))
                .isInstanceOfSatisfying(
                        CodeMapping.Refused.class,
                        none -> assertThat(none.reason().zh()).contains("文盲").contains("其他"));
    }

    @ParameterizedTest
    @CsvSource({"1, =1", "2, =2", "3, =3", "4, -", "5, =8", "6, ?4", "7, ?9", "8, =10", "9, =11"})
    void the_nine_codes_of_an_enterprise_lead_to_the_twelve_categories(String nine, String twelve) {
        assertThat(shown(ENTERPRISE.outcome(nine))).isEqualTo(twelve);
    }

    @Test
    void a_belief_leads_to_no_category_and_an_ethnicity_to_none_by_itself() {
        Bilingual reason = SYSTEMS.system(CodeSystems.ENTERPRISE_IDENTITY)
                .withheldReason("4")
                .orElseThrow();

        assertThat(ENTERPRISE.outcome("4")).isEqualTo(new CodeMapping.Refused(reason));
        assertThat(ENTERPRISE.outcome("4", "信教职工")).isEqualTo(new CodeMapping.Refused(reason));
        assertThat(ENTERPRISE.outcome("6"))
                .isInstanceOfSatisfying(
                        CodeMapping.Ambiguous.class,
                        open -> assertThat(open.reason().zh()).contains("不由职工的民族推断"));
    }

    @Test
    void a_second_mapping_between_the_same_tables_is_refused() {
        assertThatThrownBy(() -> SYSTEMS.plus(ENTERPRISE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> new CodeMapping.Ambiguous(List.of(), Bilingual.of("理由")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
