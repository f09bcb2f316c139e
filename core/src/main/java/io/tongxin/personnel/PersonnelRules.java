package io.tongxin.personnel;

import io.tongxin.id.NormId;
import io.tongxin.norm.Citation;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rules on what is held about a person: how its parts fit each other on a day, and what has to come before something else.
 *
 * <p>人员信息规则 (renyuan xinxi guize). A finding holds the id and what to do, and never a category, a party or a name. A field that is
 * not here is not judged.
 */
@Term(zh = "人员信息规则", pinyin = "renyuan xinxi guize", source = "中国共产党统一战线工作条例")
public final class PersonnelRules {
    private static final String PRIVATE_SECTOR = "6";
    private static final String NON_PARTY = "2";
    private static final String DEMOCRATIC_PARTY = "1";
    private static final Citation REGULATIONS = Citation.document(NormId.of("ctc-regulations"), "2020");
    private static final Citation EVALUATION =
            Citation.document(NormId.of("private-sector-evaluation-opinion"), "2016");

    private PersonnelRules() {}

    /**
     * How somebody stands to the Party on a day: the work is about people outside it, and no category makes up for that. Who is
     * also of a democratic party is told apart, for such people are held too.
     */
    public static PartyStanding partyStanding(PersonnelRecord record, LocalDate day) {
        List<PartyMembership> held = record.entries(PersonnelField.MEMBERSHIPS).stream()
                .filter(m -> m.heldOn(day))
                .toList();
        if (held.isEmpty()) {
            return PartyStanding.UNKNOWN;
        }
        if (held.stream().noneMatch(PartyMembership::isCpc)) {
            return PartyStanding.OUTSIDE;
        }
        return held.stream().anyMatch(PartyMembership::isDemocraticParty)
                ? PartyStanding.IN_BOTH
                : PartyStanding.MEMBER;
    }

    /** What does not fit on the day. */
    public static List<Finding> findings(PersonnelRecord record, LocalDate day) {
        var found = new ArrayList<Finding>();
        if (partyStanding(record, day) == PartyStanding.MEMBER
                && !categoriesOn(record, day).isEmpty()) {
            found.add(finding(
                    record,
                    "personnel.party-member-by-category",
                    Consequence.VIOLATION,
                    "中共党员不因类别列为党外人士：核对政治面貌，或结束其类别",
                    "a member of the Party is not held as outside it by category alone: check the affiliation, or end the category",
                    REGULATIONS));
        }
        boolean nonParty = has(record, day, PartyMembership::isNonParty);
        if (nonParty != categoriesOn(record, day).contains(NON_PARTY)) {
            found.add(finding(
                    record,
                    "personnel.recognition-missing",
                    Consequence.VIOLATION,
                    "政治面貌与认定不符：须经认定程序，未认定的按群众登记",
                    "affiliation and recognition differ: it takes the procedure, and whoever is not recognised is registered without it",
                    REGULATIONS));
        }
        boolean democratic = has(record, day, PartyMembership::isDemocraticParty);
        if (democratic != categoriesOn(record, day).contains(DEMOCRATIC_PARTY)) {
            found.add(finding(
                    record,
                    "personnel.party-category",
                    Consequence.WARNING,
                    "政治面貌与类别不一致：补登或结束其中一项",
                    "affiliation and category differ: add or end one of them",
                    REGULATIONS));
        }
        found.addAll(gaps(record));
        return List.copyOf(found);
    }

    private static List<String> categoriesOn(PersonnelRecord record, LocalDate day) {
        return record.entries(PersonnelField.CATEGORIES).stream()
                .filter(standing -> standing.holdsOn(day))
                .map(CategoryStanding::category)
                .toList();
    }

    private static boolean has(PersonnelRecord record, LocalDate day, Predicate<PartyMembership> which) {
        return record.entries(PersonnelField.MEMBERSHIPS).stream().anyMatch(m -> m.heldOn(day) && which.test(m));
    }

    private static List<Finding> gaps(PersonnelRecord record) {
        List<ResumeRow> rows = record.entries(PersonnelField.RESUME);
        var found = new ArrayList<Finding>();
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i - 1).joins(rows.get(i))) {
                found.add(new Finding(
                        RuleId.of("personnel.resume-gap"),
                        Consequence.WARNING,
                        record.id().value(),
                        Bilingual.of(
                                "简历第" + i + "行与下一行之间有间断：补填其间经历",
                                "there is a gap after row " + i + " of the résumé: fill in what lies between"),
                        List.of()));
            }
        }
        return found;
    }

    /**
     * What bars a recommendation on a day; empty where nothing does. Who is held as of the private sector needs a comprehensive
     * evaluation that is valid and not C; the latest one counts.
     */
    public static Optional<Finding> barToRecommendation(PersonnelRecord record, LocalDate day) {
        if (!categoriesOn(record, day).contains(PRIVATE_SECTOR)) {
            return Optional.empty();
        }
        Optional<ComprehensiveEvaluation> latest = record.entries(PersonnelField.EVALUATIONS).stream()
                .filter(e -> !e.day().isAfter(day))
                .max((a, b) -> a.day().compareTo(b.day()));
        if (latest.isEmpty()) {
            return Optional.of(barred(
                    record,
                    "personnel.evaluation-missing",
                    "推荐前须有综合评价：先提请评价",
                    "a comprehensive evaluation comes before a recommendation: ask for one first"));
        }
        if (!latest.get().isValidOn(day)) {
            return Optional.of(barred(
                    record,
                    "personnel.evaluation-expired",
                    "综合评价已过有效期：重新提请评价",
                    "the comprehensive evaluation is no longer valid: ask for a new one"));
        }
        return latest.get().result() == ComprehensiveEvaluation.Result.C
                ? Optional.of(barred(
                        record,
                        "personnel.evaluation-bars",
                        "综合评价结果不支持推荐：不得列入",
                        "the comprehensive evaluation does not support a recommendation: it cannot be made"))
                : Optional.empty();
    }

    private static Finding barred(PersonnelRecord record, String rule, String zh, String en) {
        return finding(record, rule, Consequence.VIOLATION, zh, en, EVALUATION);
    }

    private static Finding finding(
            PersonnelRecord record, String rule, Consequence consequence, String zh, String en, Citation basis) {
        return new Finding(RuleId.of(rule), consequence, record.id().value(), Bilingual.of(zh, en), List.of(basis));
    }

    /** How somebody stands to the Party. 党内外身份 (dang nei wai shenfen). */
    @Term(zh = "党内外身份", pinyin = "dang nei wai shenfen", source = "中国共产党统一战线工作条例")
    public enum PartyStanding {
        /** 党外. */
        OUTSIDE("党外", "outside the Party"),
        /** 中共党员. */
        MEMBER("中共党员", "member of the Party"),
        /** 交叉党员: of a democratic party and of the CPC. */
        IN_BOTH("交叉党员", "member of both"),
        /** 未填: nothing is held of that day. */
        UNKNOWN("未填", "not held");

        private final Bilingual label;

        PartyStanding(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** It in words. */
        public Bilingual label() {
            return label;
        }
    }
}
