package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Set;

/**
 * How often consultations in some form are held in each period of a year by whoever has a plan for it.
 *
 * <p>频次规则 (pinci guize). A lower bound per period; it is judged when the period is over. Immutable.
 *
 * @param id its name
 * @param strength how strictly it binds
 * @param basis where it stands
 * @param forms which forms count; none for all
 * @param channel for plans of which channel
 * @param least how many at least in each period, 1 to 366
 * @param each the length of the period
 */
@Term(zh = "频次规则", pinyin = "pinci guize", source = "library")
public record YearlyRule(
        RuleId id,
        Strength strength,
        List<Citation> basis,
        Set<ConsultationForm> forms,
        Channel channel,
        int least,
        PeriodLength each)
        implements ConsultationRule {
    private static final int MOST = 366;

    /**
     * Copies its parts.
     *
     * @throws IllegalArgumentException if the number is not 1 to 366
     */
    public YearlyRule {
        requireNonNull(id, "id");
        requireNonNull(strength, "strength");
        basis = List.copyOf(basis);
        forms = Set.copyOf(forms);
        requireNonNull(channel, "channel");
        requireNonNull(each, "each");
        if (least < 1 || least > MOST) {
            throw new IllegalArgumentException("a number of consultations in a period is 1 to 366: " + least);
        }
    }
}
