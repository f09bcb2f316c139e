package io.tongxin.personnel;

import io.tongxin.code.CitizenIdNumber;
import io.tongxin.code.CodeSystems;
import io.tongxin.privacy.DataClass;
import io.tongxin.privacy.PersonalField;
import io.tongxin.sealing.Mask;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What can be held about a person; there is nothing else, and no office can add to it.
 *
 * <p>人员信息字段 (renyuan xinxi ziduan). Each says of which class it is, and what it is held for; by which right and for how long a host
 * declares. None holds a belief, an opinion, health, a place, or anything of relatives. Every one of them is sealed before it
 * reaches a store. Immutable.
 *
 * @param <V> the type of its values
 */
@Term(zh = "人员信息字段", pinyin = "renyuan xinxi ziduan", source = "统一战线代表人士信息采集表")
public final class PersonnelField<V> implements PersonalField {
    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_ADDRESS = 300;

    /** 姓名. */
    public static final PersonnelField<String> NAME = core("name", "姓名", "name", DataClass.GENERAL)
            .forPurpose("辨认联系对象", "to tell who is meant")
            .masked(Mask.NAME)
            .of((name, checks) -> checks.text("", name, LONGEST_NAME));
    /** 单位及职务. */
    public static final PersonnelField<Position> POSITION = core(
                    "position", "单位及职务", "unit and post", DataClass.GENERAL)
            .forPurpose("联系和安排", "to keep in touch and to place")
            .of(Position::check);
    /** 统战类别身份: one for each category. */
    public static final PersonnelField<List<CategoryStanding>> CATEGORIES = core(
                    "categories", "统战类别", "categories", DataClass.SENSITIVE)
            .forPurpose("确定工作类别和认定程序", "to know the work category and its recognition")
            .listOf(CategoryStanding::check);
    /** 政治面貌 with its history. */
    public static final PersonnelField<List<PartyMembership>> MEMBERSHIPS = core(
                    "memberships", "政治面貌", "political affiliation", DataClass.SENSITIVE)
            .forPurpose("确定是否为党外人士及所属党派", "to know whether somebody is outside the Party, and of which party")
            .listOf(PartyMembership::check);
    /** 学历学位. */
    public static final PersonnelField<List<Education>> EDUCATION = optional(
                    "education", "学历学位", "education", DataClass.GENERAL)
            .forPurpose("培养和推荐", "to develop and to recommend")
            .listOf(Education::check);
    /** 专业技术职务. */
    public static final PersonnelField<List<ProfessionalTitle>> TITLES = optional(
                    "titles", "专业技术职务", "professional titles", DataClass.GENERAL)
            .forPurpose("培养和推荐", "to develop and to recommend")
            .listOf(ProfessionalTitle::check);
    /** 代表委员任职. */
    public static final PersonnelField<List<Mandate>> MANDATES = optional(
                    "mandates", "代表委员任职", "mandates", DataClass.GENERAL)
            .forPurpose("安排和换届", "to place, and at changes of term")
            .listOf(Mandate::check);
    /** 简历. */
    public static final PersonnelField<List<ResumeRow>> RESUME = optional("resume", "简历", "résumé", DataClass.GENERAL)
            .forPurpose("培养和推荐", "to develop and to recommend")
            .listOf(ResumeRow::check);
    /** 培训经历. */
    public static final PersonnelField<List<Training>> TRAINING = optional(
                    "training", "培训经历", "training", DataClass.GENERAL)
            .forPurpose("培养", "to develop")
            .listOf(Training::check);
    /** 挂职经历. */
    public static final PersonnelField<List<Secondment>> SECONDMENTS = optional(
                    "secondments", "挂职经历", "secondments", DataClass.GENERAL)
            .forPurpose("培养", "to develop")
            .listOf(Secondment::check);
    /** 奖励. */
    public static final PersonnelField<List<Award>> AWARDS = optional("awards", "奖励", "awards", DataClass.GENERAL)
            .forPurpose("推荐", "to recommend")
            .listOf(Award::check);
    /** 综合评价. */
    public static final PersonnelField<List<ComprehensiveEvaluation>> EVALUATIONS = optional(
                    "evaluations", "综合评价", "comprehensive evaluations", DataClass.SENSITIVE)
            .forPurpose("推荐前的必经环节", "a step before a recommendation")
            .listOf(ComprehensiveEvaluation::check);
    /** 民族, by its code of GB/T 3304-1991; nothing is inferred from it. */
    public static final PersonnelField<String> ETHNICITY = optional("ethnicity", "民族", "ethnicity", DataClass.SENSITIVE)
            .forPurpose("法定表册", "forms that the law asks for")
            .of((code, checks) -> checks.code("", CodeSystems.ETHNICITY, code));
    /** 公民身份号码. */
    public static final PersonnelField<CitizenIdNumber> ID_NUMBER = optional(
                    "idNumber", "公民身份号码", "ID number", DataClass.SENSITIVE)
            .forPurpose("防止重复建档", "so that nobody is held twice")
            .masked(Mask.ID_NUMBER)
            .of((number, checks) -> {});
    /** 联系电话. */
    public static final PersonnelField<String> PHONE = optional("phone", "联系电话", "telephone", DataClass.SENSITIVE)
            .forPurpose("联系", "to keep in touch")
            .masked(Mask.PHONE)
            .of((phone, checks) -> checks.text("", phone, LONGEST_PHONE));
    /** 通信地址. */
    public static final PersonnelField<String> ADDRESS = optional(
                    "address", "通信地址", "postal address", DataClass.SENSITIVE)
            .forPurpose("联系", "to keep in touch")
            .of((address, checks) -> checks.text("", address, LONGEST_ADDRESS));

    private static final List<PersonnelField<?>> ALL = List.of(
            NAME,
            POSITION,
            CATEGORIES,
            MEMBERSHIPS,
            EDUCATION,
            TITLES,
            MANDATES,
            RESUME,
            TRAINING,
            SECONDMENTS,
            AWARDS,
            EVALUATIONS,
            ETHNICITY,
            ID_NUMBER,
            PHONE,
            ADDRESS);

    private final Draft draft;
    private final BiConsumer<V, Checks> check;

    private PersonnelField(Draft draft, BiConsumer<V, Checks> check) {
        this.draft = draft;
        this.check = check;
    }

    private static Draft core(String path, String zh, String en, DataClass dataClass) {
        return new Draft(path, Bilingual.of(zh, en), dataClass, true, Bilingual.of("未说明", "not said"), Mask.HIDDEN);
    }

    private static Draft optional(String path, String zh, String en, DataClass dataClass) {
        return new Draft(path, Bilingual.of(zh, en), dataClass, false, Bilingual.of("未说明", "not said"), Mask.HIDDEN);
    }

    /** All fields, in the order of the form. */
    public static List<PersonnelField<?>> all() {
        return ALL;
    }

    /** The field of that path, if there is one. */
    public static Optional<PersonnelField<?>> of(String path) {
        for (PersonnelField<?> field : ALL) {
            if (field.path().equals(path)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    @Override
    public String path() {
        return draft.path();
    }

    @Override
    public Bilingual label() {
        return draft.label();
    }

    @Override
    public DataClass dataClass() {
        return draft.dataClass();
    }

    @Override
    public Bilingual purpose() {
        return draft.purpose();
    }

    @Override
    public boolean isCore() {
        return draft.core();
    }

    /** What of it may be shown to who may not see it. */
    public Mask mask() {
        return draft.mask();
    }

    void check(V value, Checks checks) {
        check.accept(value, checks);
    }

    @Override
    public String toString() {
        return path();
    }

    /** What a field says of itself. */
    private record Draft(
            String path, Bilingual label, DataClass dataClass, boolean core, Bilingual purpose, Mask mask) {
        Draft forPurpose(String zh, String en) {
            return new Draft(path, label, dataClass, core, Bilingual.of(zh, en), mask);
        }

        Draft masked(Mask shown) {
            return new Draft(path, label, dataClass, core, purpose, shown);
        }

        <V> PersonnelField<V> of(BiConsumer<V, Checks> check) {
            return new PersonnelField<>(this, check);
        }

        <E> PersonnelField<List<E>> listOf(BiConsumer<E, Checks> each) {
            return new PersonnelField<>(this, (entries, checks) -> {
                if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
                    checks.violation("", "personnel.entries");
                }
                for (int i = 0; i < entries.size(); i++) {
                    each.accept(entries.get(i), checks.at("[" + i + "]"));
                }
            });
        }
    }
}
