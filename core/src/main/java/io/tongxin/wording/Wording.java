package io.tongxin.wording;

import static java.util.Objects.requireNonNull;

import io.tongxin.duty.Explanation;
import io.tongxin.duty.Mark;
import io.tongxin.duty.Plan;
import io.tongxin.duty.Relief;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Norms;
import io.tongxin.organization.Organization;
import io.tongxin.organization.Post;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Provenance;
import io.tongxin.term.Term;
import io.tongxin.term.Vocabulary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts verdicts, explanations and remedies into sentences of one language.
 *
 * <p>表述 (biaoshu). It adds nothing that the values do not hold, and names offices and never persons. Immutable.
 */
@Term(zh = "表述", pinyin = "biaoshu", source = "library")
public final class Wording {
    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final Norms norms;
    private final Organization organization;

    private Wording(Phrases phrases, Vocabulary vocabulary, Norms norms, Organization organization) {
        this.phrases = phrases;
        this.vocabulary = requireNonNull(vocabulary, "vocabulary");
        this.norms = requireNonNull(norms, "norms");
        this.organization = requireNonNull(organization, "organization");
    }

    /** Sentences for readers of this locale: Chinese for {@code zh}, else English; times of recording in this zone. */
    public static Wording of(
            Locale locale, ZoneId zone, Vocabulary vocabulary, Norms norms, Organization organization) {
        return new Wording(new Phrases(locale, zone), vocabulary, norms, organization);
    }

    /** How often: 每季度至少1次. */
    public String frequency(Frequency frequency) {
        return new FrequencyWording(phrases, vocabulary).of(frequency);
    }

    /** The name of a unit; its id where it is not known. */
    public String unit(UnitId unit) {
        return organization.unit(unit).map(u -> phrases.of(u.name())).orElse(unit.value());
    }

    /** The name of an owner: the body's unit, or the post with its unit. */
    public String owner(OwnerId owner) {
        if (owner instanceof OwnerId.Seat seat) {
            return organization
                    .post(seat.post())
                    .map(p -> phrases.of(unit(p.unit()) + title(p), title(p) + ", " + unit(p.unit())))
                    .orElse(owner.toString());
        }
        return unit(((OwnerId.Body) owner).unit());
    }

    private String title(Post post) {
        return phrases.of(post.title());
    }

    /** A citation as a reader sees it; without an article that nobody verified. */
    public String citation(Citation citation) {
        return norms.text(citation, phrases.locale());
    }

    /** How a duty stands, in a few words: 进度不足，还差1次. */
    public String state(Verdict verdict) {
        String state = phrases.of(verdict.state().label());
        if (verdict.state() == State.EXEMPT) {
            return verdict.relief()
                    .map(r -> state + phrases.of("（", " (") + relief(r) + phrases.of("）", ")"))
                    .orElse(state);
        }
        if (verdict.state() == State.IMPOSSIBLE) {
            return state
                    + phrases.of(
                            "（还差" + verdict.missing() + "次中的" + verdict.lost() + "次）",
                            " (" + verdict.lost() + " of " + verdict.missing() + " missing)");
        }
        String missing = verdict.missing() == 0
                ? ""
                : phrases.of("，还差" + verdict.missing() + "次", ", " + verdict.missing() + " more needed");
        String chance = verdict.lastChance()
                .map(d -> phrases.of("，最迟" + phrases.date(d) + "起", ", begin by " + phrases.date(d)))
                .orElse("");
        return state + missing + chance;
    }

    /** Why nothing, or less, is asked. */
    public String relief(Relief relief) {
        return switch (relief.cause()) {
            case EXEMPTION -> relief.ground().map(this::ground).orElse("");
            case GAP -> phrases.of("间隔要求容纳不下", "the gap leaves no room");
            case PRORATED_TO_ZERO -> phrases.of("按日分摊为零", "prorated to zero");
            case VACANT -> phrases.of("职务空缺", "post vacant");
        };
    }

    /** The marks of a verdict. */
    public String marks(Verdict verdict) {
        return phrases.list(
                verdict.marks().stream().map(Mark::label).map(phrases::of).toList());
    }

    /** Where an item comes from: which list set it, which one imported, merged or changed it. */
    public String provenance(Provenance provenance) {
        var steps = new ArrayList<String>();
        for (Provenance.Step step : provenance.steps()) {
            String verb = switch (step.verb()) {
                case SET -> phrases.of("设定", "set by");
                case IMPORT -> phrases.of("引入", "imported by");
                case MERGE -> phrases.of("合并", "merged by");
                case MODIFY -> phrases.of("调整", "modified by");
            };
            List<String> alterations =
                    step.alterations().stream().map(this::alteration).toList();
            String parts = alterations.isEmpty()
                    ? ""
                    : phrases.of("（", " (") + phrases.clauses(alterations) + phrases.of("）", ")");
            String merged = step.merged().isEmpty()
                    ? ""
                    : " "
                            + phrases.list(step.merged().stream()
                                    .sorted()
                                    .map(Object::toString)
                                    .toList());
            steps.add(phrases.of(step.list() + verb, verb + " " + step.list()) + merged + parts);
        }
        return String.join(" → ", steps);
    }

    private String alteration(Provenance.Alteration alteration) {
        return part(alteration.part()) + phrases.of("：", ": ") + phrases.of(alteration.before()) + " → "
                + phrases.of(alteration.after());
    }

    private String part(String part) {
        return switch (part) {
            case "number" -> phrases.of("编号", "number");
            case "content" -> phrases.of("内容", "content");
            case "strength" -> phrases.of("约束强度", "strength");
            case "roles" -> phrases.of("责任角色", "roles");
            case "departments" -> phrases.of("责任部门", "departments");
            case "frequency" -> phrases.of("频次", "frequency");
            case "credit" -> phrases.of("计入条件", "credit");
            case "score" -> phrases.of("计分", "score");
            case "basis" -> phrases.of("依据", "basis");
            case "grounds" -> phrases.of("免除依据", "grounds");
            case "places" -> phrases.of("出处", "places");
            default -> part;
        };
    }

    /** A plan in one sentence: 12月31日前开展谈心谈话1次；或…. */
    public String plan(Plan plan) {
        return new PlanWording(phrases, this).of(plan);
    }

    /** All plans in one sentence, joined by 或. */
    public String plans(List<Plan> plans) {
        return plans.stream()
                .map(this::plan)
                .distinct()
                .reduce((a, b) -> a + phrases.of("；或", "; or ") + b)
                .orElse(phrases.of("无需补救", "nothing to cure"));
    }

    /** Why a verdict is what it is, line by line, from the norm to the remedies. */
    public List<String> explanation(Explanation explanation) {
        return new ExplanationWording(phrases, this).of(explanation);
    }

    /** The label of a kind of activity. */
    public String kind(ActivityKindId kind) {
        return label(Vocabulary.Category.ACTIVITY_KIND, kind.value());
    }

    /** The label of a ground of exemption. */
    public String ground(GroundId ground) {
        return label(Vocabulary.Category.GROUND, ground.value());
    }

    String label(Vocabulary.Category category, String code) {
        return phrases.of(vocabulary.labelOrCode(category, code));
    }
}
