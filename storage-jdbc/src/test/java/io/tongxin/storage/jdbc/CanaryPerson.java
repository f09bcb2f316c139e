package io.tongxin.storage.jdbc;

import io.tongxin.code.CitizenIdNumber;
import io.tongxin.code.CodeSystems;
import io.tongxin.exchange.PersonnelForm;
import io.tongxin.id.CodeSystemId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.Award;
import io.tongxin.personnel.CategoryStanding;
import io.tongxin.personnel.ComprehensiveEvaluation;
import io.tongxin.personnel.Education;
import io.tongxin.personnel.Mandate;
import io.tongxin.personnel.PartyMembership;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.Position;
import io.tongxin.personnel.ProfessionalTitle;
import io.tongxin.personnel.RecognitionState;
import io.tongxin.personnel.ResumeRow;
import io.tongxin.personnel.Secondment;
import io.tongxin.personnel.Training;
import io.tongxin.testkit.arbitrary.Persons;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Persons in every value of whom stands something that stands nowhere else: a word, a day, a number, the label of a code. */
final class CanaryPerson {
    /** It is in every text of every such person, so that the beginning of one is found too. */
    static final String BIRD = "金丝雀鸣啭";

    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern OF_THE_FORM = Pattern.compile("[A-Z_]+|[a-zA-Z]+|.{1,5}");
    private static final String ETHNICITY = "56";
    private static final String AFFILIATION = "07";
    private static final String CATEGORY = "11";
    private static final String LEVEL = "14";
    private static final String DEGREE = "345";

    private final String mark;
    private final int year;

    /**
     * A person of a mark and a year of its own.
     *
     * @param mark a letter
     * @param year a year of the nineteenth century, of which days of this person are
     */
    CanaryPerson(String mark, int year) {
        this.mark = mark;
        this.year = year;
    }

    String word(String of) {
        return BIRD + of + mark;
    }

    private LocalDate day(int month) {
        return LocalDate.of(year, month, 10 + month);
    }

    PersonnelRecord record(PersonId id, UnitId unit) {
        return contact(work(known(PersonnelRecord.of(id, unit))));
    }

    private PersonnelRecord known(PersonnelRecord record) {
        var steps = List.of(
                new CategoryStanding.Step(RecognitionState.PROPOSED, day(1), word("认定提出文号")),
                new CategoryStanding.Step(RecognitionState.RECOGNISED, day(2), word("认定文号")));
        return record.with(PersonnelField.NAME, word("姓名"))
                .with(PersonnelField.POSITION, new Position(word("单位"), word("职务")))
                .with(PersonnelField.CATEGORIES, List.of(new CategoryStanding(CATEGORY, steps)))
                .with(
                        PersonnelField.MEMBERSHIPS,
                        List.of(
                                new PartyMembership("03", Optional.of(day(3)), Optional.of(day(4))),
                                new PartyMembership(AFFILIATION, Optional.of(day(5)), Optional.empty())))
                .with(
                        PersonnelField.EVALUATIONS,
                        List.of(ComprehensiveEvaluation.of(
                                word("评价机构"), day(6), word("评价文号"), ComprehensiveEvaluation.Result.A)));
    }

    private PersonnelRecord work(PersonnelRecord record) {
        YearMonth from = YearMonth.of(year, 7);
        YearMonth until = from.plusYears(3);
        return record.with(
                        PersonnelField.EDUCATION,
                        List.of(new Education(LEVEL, DEGREE, word("学校"), word("专业"), from, Optional.of(until), true)))
                .with(PersonnelField.TITLES, List.of(new ProfessionalTitle(word("职称"), until.plusMonths(1))))
                .with(
                        PersonnelField.MANDATES,
                        List.of(new Mandate(
                                Mandate.Kind.CPPCC, word("机构"), word("委员"), 97, day(8), Optional.of(day(9)))))
                .with(
                        PersonnelField.RESUME,
                        List.of(
                                new ResumeRow(from, Optional.of(until), word("简历单位一"), word("简历职务一")),
                                new ResumeRow(until, Optional.empty(), word("简历单位二"), word("简历职务二"))))
                .with(
                        PersonnelField.TRAINING,
                        List.of(new Training(word("培训班"), word("主办"), day(10), Optional.empty())))
                .with(
                        PersonnelField.SECONDMENTS,
                        List.of(new Secondment(word("挂职单位"), word("挂职职务"), day(11), Optional.empty())))
                .with(PersonnelField.AWARDS, List.of(new Award(word("奖项"), word("授奖单位"), day(12))));
    }

    private PersonnelRecord contact(PersonnelRecord record) {
        return record.with(PersonnelField.ETHNICITY, ETHNICITY)
                .with(PersonnelField.ID_NUMBER, number())
                .with(PersonnelField.PHONE, "1990" + year + "639")
                .with(PersonnelField.ADDRESS, word("地址"));
    }

    CitizenIdNumber number() {
        return Persons.idNumber(new SplittableRandom(year));
    }

    /** All by which the values of the record would be known again. */
    static Set<String> words(PersonnelRecord record) {
        var words = new LinkedHashSet<String>();
        words.add(BIRD);
        PersonnelForm.write(record).values().forEach(text -> {
            PART.matcher(text.startsWith("{") ? text : '"' + text + '"')
                    .results()
                    .map(found -> found.group(1))
                    .filter(part -> !OF_THE_FORM.matcher(part).matches())
                    .forEach(words::add);
        });
        words.add(label(CodeSystems.ETHNICITY, ETHNICITY));
        words.add(label(CodeSystems.POLITICAL_AFFILIATION, AFFILIATION));
        words.add(label(CodeSystems.UNITED_FRONT_CATEGORY, CATEGORY));
        words.add(label(CodeSystems.EDUCATION, LEVEL));
        words.add(label(CodeSystems.DEGREE, DEGREE));
        return words;
    }

    private static String label(CodeSystemId system, String code) {
        return CodeSystems.national().system(system).code(code).label();
    }
}
