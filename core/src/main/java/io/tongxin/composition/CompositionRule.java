package io.tongxin.composition;

import static java.util.Objects.requireNonNull;

import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Term;

/**
 * What a norm asks of the composition of a kind of body.
 *
 * <p>结构规则 (jiegou guize). It is data: an office adds its own beside {@link CompositionRules#national()}. Immutable.
 *
 * @param id its name
 * @param kind of which kind of body it speaks
 * @param share the least number
 * @param strength how strictly it binds
 * @param occasion when it is looked at
 * @param autonomousAreas whether it binds in ethnic-autonomous areas too
 * @param basis where it stands
 * @param verified whether somebody read it in a public text
 */
@Term(zh = "结构规则", pinyin = "jiegou guize", source = "中国共产党统一战线工作条例")
public record CompositionRule(
        RuleId id,
        BodyKind kind,
        Share share,
        Strength strength,
        Occasion occasion,
        boolean autonomousAreas,
        Citation basis,
        boolean verified) {
    /** Checks that all parts are given. */
    public CompositionRule {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(share, "share");
        requireNonNull(strength, "strength");
        requireNonNull(occasion, "occasion");
        requireNonNull(basis, "basis");
    }

    /** When a rule is looked at. 适用时机 (shiyong shiji). */
    @Term(zh = "适用时机", pinyin = "shiyong shiji", source = "中国共产党统一战线工作条例")
    public enum Occasion {
        /** 换届: when the term changes; not on every day between. */
        CHANGE_OF_TERM,
        /** 经常: on every day. */
        ALWAYS
    }

    /** Whether it is to be looked at for that body. */
    boolean appliesTo(Composition body) {
        return kind.equals(body.kind())
                && (occasion == Occasion.ALWAYS || body.changeOfTerm())
                && (autonomousAreas || !body.autonomousArea());
    }
}
