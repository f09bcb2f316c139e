package io.tongxin.composition;

import io.tongxin.id.NormId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * Rules on the composition of bodies, and what they say of a body.
 *
 * <p>结构规则集 (jiegou guizeji). Immutable.
 *
 * @param rules the rules, each of its own name
 */
@Term(zh = "结构规则集", pinyin = "jiegou guizeji", source = "中国共产党统一战线工作条例")
public record CompositionRules(List<CompositionRule> rules) {
    /** 政协委员. */
    public static final BodyKind CPPCC_MEMBERS = kind("cppcc-members", "政协委员", "members of the CPPCC committee");
    /** 政协常委. */
    public static final BodyKind CPPCC_STANDING =
            kind("cppcc-standing-members", "政协常务委员", "standing members of the CPPCC committee");
    /** 政协副主席. */
    public static final BodyKind CPPCC_VICE_CHAIRS =
            kind("cppcc-vice-chairs", "政协副主席", "vice-chairs of the CPPCC committee");
    /** 法院领导班子. */
    public static final BodyKind COURT_LEADERS = kind("court-leaders", "法院领导班子成员", "leaders of the court");
    /** 检察院领导班子. */
    public static final BodyKind PROCURATORATE_LEADERS =
            kind("procuratorate-leaders", "检察院领导班子成员", "leaders of the procuratorate");
    /** 高校领导班子. */
    public static final BodyKind UNIVERSITY_LEADERS =
            kind("university-leaders", "高等学校领导班子成员", "leaders of the university");
    /** 参事. */
    public static final BodyKind COUNSELLORS = kind("counsellors", "参事", "counsellors");
    /** 文史馆馆员. */
    public static final BodyKind CULTURE_AND_HISTORY =
            kind("culture-and-history-members", "文史研究馆馆员", "members of the institute of culture and history");

    private static final String VERSION = "2020";

    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if two have one name
     */
    public CompositionRules {
        rules = List.copyOf(rules);
        var names = new HashSet<RuleId>();
        rules.forEach(rule -> {
            if (!names.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the name " + rule.id());
            }
        });
    }

    /**
     * What the Regulations of 2020 ask for in numbers, as somebody read them: articles 44 and 45. The seats of the people's
     * congresses and governments (articles 42 and 43) are not among them, for their text was not read.
     */
    public static CompositionRules national() {
        CompositionRule.Occasion term = CompositionRule.Occasion.CHANGE_OF_TERM;
        CompositionRule.Occasion always = CompositionRule.Occasion.ALWAYS;
        return new CompositionRules(List.of(
                rule(CPPCC_MEMBERS, new Share.Percent(60), Strength.MUST, term, true, 44),
                rule(CPPCC_STANDING, new Share.Percent(65), Strength.MUST, term, true, 44),
                rule(CPPCC_VICE_CHAIRS, new Share.Percent(50), Strength.MUST, term, false, 44),
                rule(COURT_LEADERS, new Share.People(1), Strength.MUST, always, true, 45),
                rule(PROCURATORATE_LEADERS, new Share.People(1), Strength.MUST, always, true, 45),
                rule(UNIVERSITY_LEADERS, new Share.People(1), Strength.SHOULD, always, true, 45),
                rule(COUNSELLORS, new Share.Percent(70), Strength.MUST, always, true, 45),
                rule(CULTURE_AND_HISTORY, new Share.Percent(70), Strength.MUST, always, true, 45)));
    }

    private static CompositionRule rule(
            BodyKind kind,
            Share share,
            Strength strength,
            CompositionRule.Occasion occasion,
            boolean autonomousAreas,
            int article) {
        return new CompositionRule(
                RuleId.of("composition." + kind.code()),
                kind,
                share,
                strength,
                occasion,
                autonomousAreas,
                Citation.article(NormId.of("ctc-regulations"), VERSION, article),
                true);
    }

    private static BodyKind kind(String code, String zh, String en) {
        return new BodyKind(code, Bilingual.of(zh, en));
    }

    /** These and an office's own. */
    public CompositionRules with(Collection<CompositionRule> more) {
        var all = new ArrayList<>(rules);
        all.addAll(more);
        return new CompositionRules(all);
    }

    /** How the body stands under each rule that is to be looked at for it. */
    public List<CompositionVerdict> verdicts(Composition body) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(body))
                .map(rule -> CompositionVerdict.of(rule, body))
                .toList();
    }
}
