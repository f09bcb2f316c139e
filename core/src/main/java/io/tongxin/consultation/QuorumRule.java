package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Set;

/**
 * Which share of the bodies that are to be consulted must take part.
 *
 * <p>到会比例规则 (daohui bili guize). A lower bound, tested on whole numbers of bodies; persons are not counted. Immutable.
 *
 * @param id its name
 * @param strength how strictly it binds
 * @param basis where it stands
 * @param forms for which forms; none for all
 * @param percent 1 to 100
 */
@Term(zh = "到会比例规则", pinyin = "daohui bili guize", source = "library")
public record QuorumRule(RuleId id, Strength strength, List<Citation> basis, Set<ConsultationForm> forms, int percent)
        implements ConsultationRule {
    private static final int WHOLE = 100;

    /**
     * Copies its parts.
     *
     * @throws IllegalArgumentException if the share is not 1 to 100 per cent
     */
    public QuorumRule {
        requireNonNull(id, "id");
        requireNonNull(strength, "strength");
        basis = List.copyOf(basis);
        forms = Set.copyOf(forms);
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException("a share of bodies is 1 to 100 per cent: " + percent);
        }
    }

    /** Whether so many of so many are enough. */
    public boolean isMet(int present, int all) {
        return present * WHOLE >= percent * all;
    }

    /** How many of so many are enough. */
    public int least(int all) {
        return (percent * all + WHOLE - 1) / WHOLE;
    }
}
