package io.tongxin.rule;

import static java.util.Objects.requireNonNull;

import io.tongxin.norm.Citation;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;

/**
 * That a rule is broken: returned, never thrown.
 *
 * <p>发现问题 (faxian wenti). Its text holds counts and ids, never a category or a name of a person. Immutable.
 *
 * @param rule which rule
 * @param consequence what it leads to
 * @param subject what it is about: an item, a duty, a list
 * @param message what is wrong
 * @param basis what the rule rests on
 */
@Term(zh = "发现问题", pinyin = "faxian wenti", source = "library")
public record Finding(RuleId rule, Consequence consequence, String subject, Bilingual message, List<Citation> basis) {
    /** Copies its parts. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(consequence, "consequence");
        requireNonNull(subject, "subject");
        requireNonNull(message, "message");
        basis = List.copyOf(basis);
    }
}
