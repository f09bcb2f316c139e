package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Set;

/**
 * That a step of procedure is not left out, whatever its day.
 *
 * <p>程序规则 (chengxu guize). Immutable.
 *
 * @param id its name
 * @param strength how strictly it binds
 * @param basis where it stands
 * @param forms for which forms; none for all
 * @param procedure which step
 */
@Term(zh = "程序规则", pinyin = "chengxu guize", source = "library")
public record ProcedureRule(
        RuleId id, Strength strength, List<Citation> basis, Set<ConsultationForm> forms, Procedure procedure)
        implements ConsultationRule {
    /** Copies its parts. */
    public ProcedureRule {
        requireNonNull(id, "id");
        requireNonNull(strength, "strength");
        basis = List.copyOf(basis);
        forms = Set.copyOf(forms);
        requireNonNull(procedure, "procedure");
    }
}
