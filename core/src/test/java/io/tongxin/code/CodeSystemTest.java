package io.tongxin.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.IdcardUtil;
import io.tongxin.id.CodeSystemId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSystemTest {
    private static final CodeSystems SYSTEMS = CodeSystems.national();
    private static final CodeSystem AFFILIATION = SYSTEMS.system(CodeSystems.POLITICAL_AFFILIATION);

    private static CodeSystem system(CodeSystemId id) {
        return SYSTEMS.system(id);
    }

    private static List<String> values(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "GB/T 2261.1-2003, 4, 4, true",
        "GB/T 3304-1991, 56, 56, true",
        "ethnicity-practice, 3, 3, false",
        "GB/T 4762-1984, 13, 13, true",
        "political-affiliation-unpadded, 13, 13, false",
        "GB/T 4658-2006, 40, 40, true",
        "education-older, 9, 9, false",
        "GB/T 6864-2003, 56, 56, true",
        "GB/T 8561-2001, 39, 295, true",
        "GB/T 12407-2008, 13, 35, true",
        "GB/T 2260, 34, 34, true",
        "united-front-category, 12, 12, true",
        "new-strata-group, 4, 4, true",
        "democratic-party, 8, 8, true",
        "enterprise-identity, 8, 9, false"
    })
    void a_table_holds_what_was_read_and_says_how_much_that_is(String id, int held, int size, boolean verified) {
        CodeSystem system = system(CodeSystemId.of(id));

        assertThat(system.codes()).hasSize(held);
        assertThat(system.size()).isEqualTo(size);
        assertThat(system.isVerified()).isEqualTo(verified);
        assertThat(system.source()).isNotBlank();
        assertThat(system.title().en()).isNotBlank();
        assertThat(system).hasToString(id + " (" + held + " of " + size + ")");
        assertThat(system.edition()).isEqualTo(id.matches("GB/T .*-\\d{4}") ? id.substring(id.length() - 4) : "");
    }

    @Test
    void these_are_all_tables() {
        assertThat(SYSTEMS.all()).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource({
        "GB/T 2261.1-2003, 0, 未知的性别, 未知的性别",
        "GB/T 2261.1-2003, 9, 未说明的性别, 未说明的性别",
        "GB/T 3304-1991, 01, 汉族, 汉",
        "GB/T 3304-1991, 05, 维吾尔族, 维吾尔",
        "GB/T 3304-1991, 56, 基诺族, 基诺",
        "GB/T 4762-1984, 01, 中国共产党党员, 中共党员",
        "GB/T 4762-1984, 03, 中国共产主义青年团团员, 共青团员",
        "GB/T 4762-1984, 12, 无党派民主人士, 无党派人士",
        "GB/T 4762-1984, 13, 群众, 群众",
        "GB/T 4658-2006, 19, 研究生班肄业, 研究生班肄业",
        "GB/T 4658-2006, 28, 大学普通班毕业, 大学普通班毕业",
        "GB/T 4658-2006, 47, 技工学校毕业, 技工学校毕业",
        "GB/T 4658-2006, 83, 小学肄业, 小学肄业",
        "GB/T 6864-2003, 303, 法学硕士, 法学硕士",
        "GB/T 6864-2003, 341, 法律硕士专业学位, 法律硕士",
        "GB/T 6864-2003, 444, 建筑学学士专业学位, 建筑学学士",
        "GB/T 8561-2001, 980, 思政, 思政",
        "GB/T 12407-2008, 112, 省部级副职, 省部级副职",
        "GB/T 2260, 82, 澳门特别行政区, 澳门",
        "united-front-category, 7, 新的社会阶层人士, 新的社会阶层人士",
        "new-strata-group, 4, 新媒体从业人员, 新媒体从业人员",
        "democratic-party, 11, 台湾民主自治同盟, 台盟"
    })
    void a_code_is_found_by_code_label_and_short_label(String id, String value, String label, String shortLabel) {
        CodeSystem system = system(CodeSystemId.of(id));
        Code code = system.code(value);

        assertThat(code.label()).isEqualTo(label);
        assertThat(code.shortLabel()).isEqualTo(shortLabel);
        assertThat(system.labelled(label)).isEqualTo(code);
        assertThat(system.findByLabel(shortLabel)).contains(code);
        assertThat(system.code(value, label)).isEqualTo(system.code(value, shortLabel));
    }

    @Test
    void the_letters_of_an_ethnicity_are_two_and_lead_back_to_it() {
        CodeSystem ethnicity = system(CodeSystems.ETHNICITY);

        assertThat(ethnicity.findByLetters("UG")).contains(ethnicity.code("05"));
        assertThat(ethnicity.codes())
                .allSatisfy(code -> assertThat(
                                ethnicity.findByLetters(code.letters().orElseThrow()))
                        .contains(code));
        assertThat(AFFILIATION.code("04").letters()).isEmpty();
    }

    @Test
    void the_codes_of_ethnicity_are_numbered_through_and_the_practice_ones_are_not_among_them() {
        assertThat(values(system(CodeSystems.ETHNICITY).codes()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 56).mapToObj("%02d"::formatted).toList());
        assertThat(values(system(CodeSystems.ETHNICITY_PRACTICE).codes())).containsExactly("81", "97", "98");
    }

    @Test
    void the_eight_parties_are_04_to_11_and_12_is_none() {
        assertThat(values(system(CodeSystems.DEMOCRATIC_PARTY).codes()))
                .containsExactly("04", "05", "06", "07", "08", "09", "10", "11");
        assertThat(values(AFFILIATION.codes()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 13).mapToObj("%02d"::formatted).toList());
    }

    @Test
    void education_stands_under_eight_headings_and_has_no_72_and_no_82() {
        CodeSystem education = system(CodeSystems.EDUCATION);

        assertThat(values(education.children(education.code("10"))))
                .containsExactly("11", "12", "13", "14", "15", "16", "17", "18", "19");
        assertThat(values(education.children(education.code("70")))).containsExactly("71", "73");
        assertThat(values(education.children(education.code("90")))).isEmpty();
        assertThat(education.code("47").parent()).contains(education.code("40"));
        assertThat(education.code("47").isUnder(education.code("40"))).isTrue();
        assertThat(education.code("40").isUnder(education.code("40"))).isFalse();
        assertThat(education.find("72")).isEmpty();
        assertThat(education.find("82")).isEmpty();
    }

    @Test
    void a_degree_is_level_and_discipline() {
        CodeSystem degree = system(CodeSystems.DEGREE);

        assertThat(degree.children(degree.code("2"))).hasSize(15);
        assertThat(degree.children(degree.code("3"))).hasSize(24);
        assertThat(degree.children(degree.code("4"))).hasSize(13);
        assertThat(degree.codes())
                .filteredOn(code -> code.value().length() == 3)
                .allSatisfy(code -> assertThat(code.parent())
                        .contains(degree.code(code.value().substring(0, 1))));
    }

    @Test
    void the_provinces_are_those_of_an_independent_library_and_those_that_numbers_are_checked_by() {
        List<Code> provinces = system(CodeSystems.PROVINCE).codes();

        assertThat(values(provinces)).containsExactlyInAnyOrderElementsOf(Provinces.prefixes());
        assertThat(provinces)
                .allSatisfy(code -> assertThat(IdcardUtil.getProvinceByIdCard(code.value() + "0000000000000000"))
                        .isEqualTo(code.shortLabel()));
    }

    @Test
    void a_wrong_code_says_which_table_which_code_and_the_nearest_right_ones() {
        RefusedCodeException refused =
                Refused.by(() -> system(CodeSystems.EDUCATION).code("72"));

        assertThat(refused.fault()).isEqualTo(CodeFault.UNKNOWN_CODE);
        assertThat(values(refused.nearest())).containsExactly("71", "73", "70");
        assertThat(refused.reason().zh())
                .isEqualTo("代码表 GB/T 4658-2006（学历代码）没有代码“72”；相近的有：71 初级中学毕业、73 初级中学肄业、70 初级中学");
        assertThat(refused.reason().en())
                .isEqualTo("the table GB/T 4658-2006 (education) has no code \"72\";"
                        + " near are: 71 初级中学毕业, 73 初级中学肄业, 70 初级中学");
    }

    @ParameterizedTest
    @CsvSource({
        "GB/T 4762-1984, 4, 04",
        "GB/T 4762-1984, 14, 13",
        "GB/T 4762-1984, ０４, 04",
        "GB/T 4762-1984, 民革, 04",
        "GB/T 4762-1984, ' 12', 12",
        "GB/T 6864-2003, 353, 352",
        "GB/T 2261.1-2003, 3, 2",
        "GB/T 12407-2008, 110, 111"
    })
    void the_nearest_code_is_proposed_and_not_taken(String id, String wrong, String nearest) {
        CodeSystem system = system(CodeSystemId.of(id));

        assertThat(system.find(wrong)).isEmpty();
        assertThat(values(Refused.by(() -> system.code(wrong)).nearest())).startsWith(nearest);
    }

    @Test
    void a_code_that_is_near_to_none_of_a_small_table_is_answered_with_all_of_it() {
        assertThat(values(Refused.by(() -> system(CodeSystems.SEX).code("male")).nearest()))
                .containsExactly("0", "1", "2", "9");
        assertThat(Refused.by(() -> AFFILIATION.code("ABC")).nearest()).isEmpty();
        assertThat(Refused.by(() -> AFFILIATION.code("")).nearest()).isEmpty();
    }

    @Test
    void a_table_that_is_not_whole_says_so_when_it_refuses() {
        assertThat(Refused.by(() -> system(CodeSystems.POST_GRADE).code("123"))
                        .reason()
                        .zh())
                .endsWith("；该表有35个代码，这里只收录了13个");
        assertThat(Refused.by(() -> system(CodeSystems.PROFESSIONAL_TITLE).code("011"))
                        .reason()
                        .en())
                .endsWith("; of its 295 codes only 39 are here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010518491231002X", "110105491231002", "13800000000", "1849-12", "张三", "甲乙丙丁戊"})
    void what_may_be_a_number_or_a_name_is_never_shown(String personal) {
        assertThat(Refused.by(() -> AFFILIATION.code(personal)).getMessage()).doesNotContain(personal);
        assertThat(Refused.by(() -> AFFILIATION.labelled(personal)).getMessage())
                .doesNotContain(personal);
        assertThat(Refused.by(() -> AFFILIATION.code("01", personal)).getMessage())
                .doesNotContain(personal);
        assertThat(Refused.by(() -> SYSTEMS.parse(personal)).getMessage()).doesNotContain(personal);
    }

    @Test
    void a_recognised_non_party_person_is_never_one_of_the_masses() {
        assertThat(AFFILIATION.labelled("无党派人士").value()).isEqualTo("12");
        assertThat(AFFILIATION.labelled("无党派民主人士").value()).isEqualTo("12");
        assertThat(AFFILIATION.labelled("群众").value()).isEqualTo("13");
        assertThat(Refused.by(() -> AFFILIATION.code("12", "群众")).fault()).isEqualTo(CodeFault.CODE_AND_LABEL_DIFFER);
        assertThat(Refused.by(() -> AFFILIATION.code("13", "无党派人士")).fault())
                .isEqualTo(CodeFault.CODE_AND_LABEL_DIFFER);
        assertThat(values(Refused.by(() -> AFFILIATION.labelled("无党派人土")).nearest()))
                .containsExactly("12");
        assertThat(values(Refused.by(() -> AFFILIATION.labelled("群衆")).nearest()))
                .containsExactly("13");
    }

    @Test
    void a_form_that_says_no_party_is_not_guessed_at() {
        RefusedCodeException refused = Refused.by(() -> AFFILIATION.labelled("无党派"));

        assertThat(refused.fault()).isEqualTo(CodeFault.UNCLEAR_LABEL);
        assertThat(values(refused.nearest())).containsExactly("12", "13");
        assertThat(refused.reason().zh()).contains("须查明认定情况").contains("12 无党派人士、13 群众");
        assertThat(AFFILIATION.findByLabel("无党派")).isEmpty();
    }

    @Test
    void a_shifted_copy_shows_by_its_labels() {
        RefusedCodeException refused = Refused.by(() -> AFFILIATION.code("03", "民革"));

        assertThat(refused.fault()).isEqualTo(CodeFault.CODE_AND_LABEL_DIFFER);
        assertThat(values(refused.nearest())).containsExactly("03", "04");
        assertThat(refused.reason().zh())
                .contains("代码是“03 共青团员”")
                .contains("名称属于“04 民革”")
                .contains("错位");
    }

    @Test
    void the_code_for_a_belief_is_refused_with_the_reason() {
        CodeSystem enterprise = system(CodeSystems.ENTERPRISE_IDENTITY);
        RefusedCodeException refused = Refused.by(() -> enterprise.code("4"));

        assertThat(refused.fault()).isEqualTo(CodeFault.WITHHELD);
        assertThat(refused.nearest()).isEmpty();
        assertThat(refused.reason().zh()).contains("代码“4”不予采用").contains("不记载个人的宗教信仰");
        assertThat(refused.reason().en()).contains("the religious belief of a person is never held");
        assertThat(Refused.by(() -> enterprise.labelled("信教职工")).fault()).isEqualTo(CodeFault.WITHHELD);
        assertThat(Refused.by(() -> enterprise.code("5", "信教职工")).fault()).isEqualTo(CodeFault.WITHHELD);
        assertThat(enterprise.find("4")).isEmpty();
        assertThat(enterprise.isComplete()).isTrue();
        assertThat(refused.reason().zh())
                .endsWith(enterprise.withheldReason("4").orElseThrow().zh());
        assertThat(enterprise.withheldReason("5")).isEmpty();
    }

    @Test
    void a_code_is_written_and_read_back() {
        for (CodeSystem system : SYSTEMS.all()) {
            for (Code code : system.codes()) {
                assertThat(SYSTEMS.parse(code.toString())).isSameAs(code);
            }
        }
        assertThat(AFFILIATION.code("12")).hasToString("GB/T 4762-1984#12");
        assertThat(Refused.by(() -> SYSTEMS.parse("GB/T 4762-1948#12")).reason().zh())
                .isEqualTo("没有所给的代码表；相近的有：GB/T 4762-1984");
        assertThat(Refused.by(() -> SYSTEMS.parse("12")).fault()).isEqualTo(CodeFault.UNKNOWN_SYSTEM);
        assertThat(Refused.by(() -> SYSTEMS.system(CodeSystemId.of("nothing"))).fault())
                .isEqualTo(CodeFault.UNKNOWN_SYSTEM);
    }

    @Test
    void the_same_digits_in_two_tables_are_two_codes() {
        Code affiliation = AFFILIATION.code("12");
        Code category = system(CodeSystems.UNITED_FRONT_CATEGORY).code("12");

        assertThat(affiliation).isNotEqualTo(category).isNotEqualTo("12");
        assertThat(affiliation).isEqualTo(CodeSystems.national().parse(affiliation.toString()));
        assertThat(affiliation).hasSameHashCodeAs(CodeSystems.national().parse(affiliation.toString()));
        assertThat(List.of(category, AFFILIATION.code("13"), affiliation).stream()
                        .sorted())
                .containsExactly(affiliation, AFFILIATION.code("13"), category);
    }

    @Test
    void a_table_of_an_office_is_added_and_never_replaces_one() {
        CodeSystem own = CodeSystem.parse(
                "own.txt", "system: own\ntitle: 本局用表\nsource: 本局\nverified: no\n[codes]\n1 | 甲\n2 | 乙 | | | 1\n");

        assertThat(SYSTEMS.plus(own).system(own.id()).code("2").parent()).contains(own.code("1"));
        assertThat(SYSTEMS.find(own.id())).isEmpty();
        assertThat(Refused.by(() -> own.code("3")).reason().en()).startsWith("the table own (本局用表) has no code");
        assertThatThrownBy(() -> SYSTEMS.plus(AFFILIATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is a table GB/T 4762-1984 already");
    }
}
