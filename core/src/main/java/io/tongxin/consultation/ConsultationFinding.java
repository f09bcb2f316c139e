package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * That a rule of consultation is broken, or soon will be, and what would cure it.
 *
 * <p>协商发现问题 (xieshang faxian wenti). It is returned and never thrown. Its text holds days, counts and ids. Immutable.
 *
 * @param subject about which case
 * @param finding what is wrong, with its consequence and its basis
 * @param remedy what would cure it
 * @param verified whether the profile's numbers were read in a public text
 * @param provisional whether it hangs on a day that no calendar knows
 */
@Term(zh = "协商发现问题", pinyin = "xieshang faxian wenti", source = "library")
public record ConsultationFinding(
        CaseRef subject, Finding finding, Bilingual remedy, boolean verified, boolean provisional) {
    /** Checks that all parts are given. */
    public ConsultationFinding {
        requireNonNull(subject, "subject");
        requireNonNull(finding, "finding");
        requireNonNull(remedy, "remedy");
    }

    /** What it leads to. */
    public Consequence consequence() {
        return finding.consequence();
    }
}
