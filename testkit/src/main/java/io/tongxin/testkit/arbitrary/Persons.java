package io.tongxin.testkit.arbitrary;

import io.tongxin.code.CitizenIdNumber;
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
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generated persons, none of whom can be anybody: names of rare signs, places that do not exist, ID numbers of the years 1801 to
 * 1899.
 *
 * <p>人员生成 (renyuan shengcheng). The same seed makes the same person.
 */
@Term(zh = "人员生成", pinyin = "renyuan shengcheng", source = "library")
public final class Persons {
    private static final List<String> SURNAMES = List.of("岚", "砚", "汀", "榆", "霁", "𠮷", "欧阳", "澹台");
    private static final List<String> GIVEN = List.of("小渚", "望", "青禾", "𬀩", "一苇", "舟", "不言", "丙辰");
    private static final List<String> PLACES = List.of("云上市", "望舒区", "汀兰县", "栖霞乡");
    private static final List<String> BODIES = List.of("测绘所", "中学", "商会", "研究院", "医院");
    private static final List<String> POSTS = List.of("副所长", "教师", "会长", "研究员", "主任");
    private static final List<String> PARTIES = List.of("04", "05", "06", "07", "08", "09", "10", "11");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final Pattern TRACE = Pattern.compile(String.join(
            "|",
            oneOf(SURNAMES) + oneOf(GIVEN),
            oneOf(PLACES) + oneOf(BODIES) + "[0-9]",
            "1101[0-9]{2}18[0-9]{9}[0-9X]",
            "评〔[0-9]+〕号"));

    private Persons() {}

    private static String oneOf(List<String> texts) {
        return texts.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** By what such a person would be known again in a text, such as a log: a name, a place of work, an ID number, a document. */
    public static Pattern trace() {
        return TRACE;
    }

    /** Persons with any fields, all of them valid. */
    public static Arbitrary<PersonnelRecord> any(UnitId unit) {
        return Arbitraries.longs()
                .map(seed -> made(PersonId.of("p-" + Long.toHexString(seed)), unit, new SplittableRandom(seed)));
    }

    /** One person, drawn from a source of chance: the core, and each other field or not. */
    public static PersonnelRecord made(PersonId id, UnitId unit, SplittableRandom chance) {
        PersonnelRecord core = core(id, unit, chance);
        PersonnelRecord record = core;
        for (PersonnelRecord more : List.of(development(core, chance), contact(core, chance))) {
            for (PersonnelField<?> field : more.fields()) {
                if (!core.fields().contains(field) && chance.nextInt(3) > 0) {
                    record = taken(record, more, field);
                }
            }
        }
        return record;
    }

    private static <V> PersonnelRecord taken(PersonnelRecord to, PersonnelRecord from, PersonnelField<V> field) {
        return from.value(field).map(value -> to.with(field, value)).orElse(to);
    }

    /** One person with every field. */
    public static PersonnelRecord full(PersonId id, UnitId unit, SplittableRandom chance) {
        PersonnelRecord core = core(id, unit, chance);
        return contact(development(core, chance), chance);
    }

    private static PersonnelRecord core(PersonId id, UnitId unit, SplittableRandom chance) {
        boolean recognised = chance.nextInt(3) == 0;
        String party = recognised ? "12" : one(PARTIES, chance);
        LocalDate day = day(chance, 1990);
        var categories = new ArrayList<CategoryStanding>();
        categories.add(recognised ? recognised(day) : CategoryStanding.registered("1", day));
        if (chance.nextBoolean()) {
            categories.add(CategoryStanding.registered("6", day));
        }
        return PersonnelRecord.of(id, unit)
                .with(PersonnelField.NAME, one(SURNAMES, chance) + one(GIVEN, chance))
                .with(PersonnelField.POSITION, new Position(place(chance), one(POSTS, chance)))
                .with(PersonnelField.CATEGORIES, categories)
                .with(
                        PersonnelField.MEMBERSHIPS,
                        List.of(new PartyMembership(party, Optional.of(day), Optional.empty())));
    }

    private static CategoryStanding recognised(LocalDate day) {
        return new CategoryStanding(
                "2",
                List.of(
                        new CategoryStanding.Step(RecognitionState.PROPOSED, day.minusDays(60), ""),
                        new CategoryStanding.Step(RecognitionState.SUBMITTED, day.minusDays(30), ""),
                        new CategoryStanding.Step(RecognitionState.RECOGNISED, day, "统字〔2019〕7号")));
    }

    private static PersonnelRecord development(PersonnelRecord record, SplittableRandom chance) {
        YearMonth begun = YearMonth.of(1980 + chance.nextInt(20), 1 + chance.nextInt(12));
        LocalDate day = day(chance, 2005);
        return record.with(
                        PersonnelField.EDUCATION,
                        List.of(new Education(
                                "21", "", place(chance), "测绘", begun, Optional.of(begun.plusYears(4)), true)))
                .with(
                        PersonnelField.TITLES,
                        List.of(new ProfessionalTitle("高级" + one(POSTS, chance), begun.plusYears(12))))
                .with(
                        PersonnelField.MANDATES,
                        List.of(new Mandate(
                                Mandate.Kind.CPPCC,
                                place(chance),
                                "委员",
                                1 + chance.nextInt(15),
                                day,
                                Optional.of(day.plusYears(5)))))
                .with(PersonnelField.RESUME, resume(begun.plusYears(4), chance))
                .with(
                        PersonnelField.TRAINING,
                        List.of(new Training(
                                "进修" + chance.nextInt(100), place(chance), day, Optional.of(day.plusDays(9)))))
                .with(
                        PersonnelField.SECONDMENTS,
                        List.of(new Secondment(place(chance), one(POSTS, chance), day, Optional.empty())))
                .with(PersonnelField.AWARDS, List.of(new Award("先进" + chance.nextInt(100), place(chance), day)))
                .with(
                        PersonnelField.EVALUATIONS,
                        List.of(ComprehensiveEvaluation.of(
                                place(chance), day, "评〔" + chance.nextInt(100) + "〕号", result(chance))));
    }

    private static ComprehensiveEvaluation.Result result(SplittableRandom chance) {
        return one(List.of(ComprehensiveEvaluation.Result.values()), chance);
    }

    private static List<ResumeRow> resume(YearMonth begun, SplittableRandom chance) {
        var rows = new ArrayList<ResumeRow>();
        YearMonth from = begun;
        for (int i = chance.nextInt(4); i >= 0; i--) {
            YearMonth until = from.plusMonths(12L + chance.nextInt(60));
            rows.add(new ResumeRow(
                    from, i == 0 ? Optional.empty() : Optional.of(until), place(chance), one(POSTS, chance)));
            from = chance.nextBoolean() ? until : until.plusMonths(1);
        }
        return rows;
    }

    private static PersonnelRecord contact(PersonnelRecord record, SplittableRandom chance) {
        return record.with(PersonnelField.ETHNICITY, String.format("%02d", 1 + chance.nextInt(56)))
                .with(PersonnelField.ID_NUMBER, idNumber(chance))
                .with(PersonnelField.PHONE, "1" + (10_000_000_000L + chance.nextLong(9_999_999_999L)) % 10_000_000_000L)
                .with(PersonnelField.ADDRESS, place(chance) + chance.nextInt(1_000) + "号");
    }

    /** A number that is well formed and belongs to nobody: who bears it was born in the nineteenth century. */
    public static CitizenIdNumber idNumber(SplittableRandom chance) {
        LocalDate born = LocalDate.of(1801 + chance.nextInt(99), 1, 1).plusDays(chance.nextInt(365));
        String digits = "1101" + String.format("%02d", 1 + chance.nextInt(9))
                + born.toString().replace("-", "")
                + String.format("%03d", chance.nextInt(1_000));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CitizenIdNumber.of(digits + "10X98765432".charAt(sum % 11));
    }

    private static LocalDate day(SplittableRandom chance, int year) {
        return LocalDate.of(year, 1, 1).plusDays(chance.nextInt(5_000));
    }

    private static String place(SplittableRandom chance) {
        return one(PLACES, chance) + one(BODIES, chance) + chance.nextInt(1_000);
    }

    private static <T> T one(List<T> of, SplittableRandom chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
