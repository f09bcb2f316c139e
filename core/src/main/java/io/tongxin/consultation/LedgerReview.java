package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;

/**
 * How plans, consultations and opinions stand at the end of a day: every deadline, every broken rule, everything that waits for an answer.
 *
 * <p>协商台账检视 (xieshang taizhang jianshi). Immutable.
 */
@Term(zh = "协商台账检视", pinyin = "xieshang taizhang jianshi", source = "library")
public final class LedgerReview {
    private final LocalDate day;
    private final ConsultationRecords records;
    private final List<Deadline> deadlines;
    private final List<ConsultationFinding> findings;

    LedgerReview(
            LocalDate day, ConsultationRecords records, List<Deadline> deadlines, List<ConsultationFinding> findings) {
        this.day = requireNonNull(day, "day");
        this.records = requireNonNull(records, "records");
        this.deadlines = List.copyOf(deadlines);
        this.findings = List.copyOf(findings);
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The records as they were at the end of the day. */
    public ConsultationRecords records() {
        return records;
    }

    /** Every deadline, by case and then in the order of the rules. */
    public List<Deadline> deadlines() {
        return deadlines;
    }

    /** The deadlines of a case. */
    public List<Deadline> deadlines(CaseRef subject) {
        return deadlines.stream().filter(d -> d.subject().equals(subject)).toList();
    }

    /** Every broken rule and everything due soon, by case and then in the order of the rules. */
    public List<ConsultationFinding> findings() {
        return findings;
    }

    /** What is wrong with a case. */
    public List<ConsultationFinding> findings(CaseRef subject) {
        return findings.stream().filter(f -> f.subject().equals(subject)).toList();
    }

    /** The opinions that wait for their end or for a reply, by id. */
    public List<Opinion> open() {
        return records.opinions().stream().filter(Opinion::isOpen).toList();
    }

    /** Which opinions goes back to which other. */
    public Lineage lineage() {
        return Lineage.of(records.opinions());
    }

    /** What flows back to a body that raised opinions: ends, replies and progress, by id of the opinion. */
    public List<OpinionReturn> returnsTo(UnitId body) {
        return records.opinions().stream()
                .filter(o -> o.voices().contains(body) && !o.state().isSuperseded())
                .map(o -> OpinionReturn.of(o, body))
                .toList();
    }

    /** Answers and effects of the opinions registered in a year, by body. */
    public ConsultationFigures figures(int year) {
        return ConsultationFigures.of(records.opinions(), deadlines, year);
    }
}
