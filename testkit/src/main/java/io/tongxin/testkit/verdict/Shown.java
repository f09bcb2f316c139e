package io.tongxin.testkit.verdict;

import io.tongxin.duty.Duty;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Terms;
import io.tongxin.duty.Verdict;
import io.tongxin.norm.Norms;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.term.Vocabulary;
import io.tongxin.wording.Wording;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Verdicts and explanations as the text of a failure: complete, and in the language of the reader. Times are in UTC. */
record Shown(Wording wording) {
    /** Where no tables are at hand: units and norms are shown by their ids. */
    static Shown byIds() {
        return new Shown(wording(Norms.of(List.of()), Organization.of(OrganizationRecords.empty())));
    }

    /** Units and norms by the names that these terms give them. */
    static Shown byNames(Terms terms) {
        return new Shown(wording(terms.norms(), terms.organization()));
    }

    private static Wording wording(Norms norms, Organization organization) {
        return Wording.of(Locale.getDefault(), ZoneOffset.UTC, Vocabulary.empty(), norms, organization);
    }

    String of(Explanation explanation) {
        return explanation.verdict().duty().ref()
                + System.lineSeparator()
                + String.join(System.lineSeparator(), wording.explanation(explanation));
    }

    static String of(Verdict verdict) {
        Duty duty = verdict.duty();
        return String.join(
                System.lineSeparator(),
                line(verdict),
                "days " + duty.span() + ", due " + duty.due() + ", asked "
                        + duty.requirement().required(),
                "counted " + verdict.tally().counted() + ", expected by now "
                        + verdict.tally().expected(),
                "marks " + verdict.marks()
                        + verdict.consequence().map(c -> ", leads to " + c).orElse(""));
    }

    /** The key of the duty and how it stands. */
    static String line(Verdict verdict) {
        return verdict.duty().ref() + " on " + verdict.asOf().date() + ": "
                + byIds().wording().state(verdict);
    }
}
