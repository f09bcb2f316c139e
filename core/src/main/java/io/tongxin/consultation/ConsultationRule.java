package io.tongxin.consultation;

import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Set;

/**
 * A rule of consultation as a profile states it: what is asked, how strictly, and where it stands.
 *
 * <p>协商规则 (xieshang guize). It is data: a number of days belongs to a place and a time, and none is built in. Immutable.
 */
@Term(zh = "协商规则", pinyin = "xieshang guize", source = "library")
public sealed interface ConsultationRule permits LeadRule, TermRule, QuorumRule, YearlyRule, ProcedureRule {
    /** Its name, unique in its profile. */
    RuleId id();

    /** How strictly it binds. */
    Strength strength();

    /** Where it stands. */
    List<Citation> basis();

    /** For which forms it is; none for all. */
    Set<ConsultationForm> forms();

    /** Whether it is for this form. */
    default boolean appliesTo(ConsultationForm form) {
        return forms().isEmpty() || forms().contains(form);
    }
}
