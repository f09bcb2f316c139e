package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;

/**
 * A comprehensive evaluation of a representative of the private sector: who gave it, when, in which document, until when it is
 * valid, and its result.
 *
 * <p>综合评价 (zonghe pingjia). It holds no indicator and no text. Immutable; it shows nothing of what it holds.
 *
 * @param body who gave it, 1 to 200 characters
 * @param day when
 * @param document the number of the document, at most 100 characters
 * @param validUntil the last day on which it is valid; generally three years
 * @param result its result
 */
@Term(zh = "综合评价", pinyin = "zonghe pingjia", source = "非公有制经济代表人士综合评价的意见（2016年）")
public record ComprehensiveEvaluation(
        String body, LocalDate day, String document, LocalDate validUntil, Result result) {
    /** For how many years it is generally valid. */
    static final int YEARS = 3;

    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_DOCUMENT = 100;

    /** Checks that all parts are given. */
    public ComprehensiveEvaluation {
        requireNonNull(body, "body");
        requireNonNull(day, "day");
        requireNonNull(document, "document");
        requireNonNull(validUntil, "validUntil");
        requireNonNull(result, "result");
    }

    /** One that is valid for three years: up to the day before its third anniversary. */
    public static ComprehensiveEvaluation of(String body, LocalDate day, String document, Result result) {
        return new ComprehensiveEvaluation(
                body, day, document, day.plusYears(YEARS).minusDays(1), result);
    }

    boolean isValidOn(LocalDate date) {
        return !date.isBefore(day) && !date.isAfter(validUntil);
    }

    void check(Checks checks) {
        checks.text("body", body, LONGEST_BODY)
                .textOrNone("document", document, LONGEST_DOCUMENT)
                .day("day", day)
                .day("validUntil", validUntil);
        if (validUntil.isBefore(day)) {
            checks.violation("validUntil", "personnel.ends-before");
        }
    }

    @Override
    public String toString() {
        return "ComprehensiveEvaluation(***)";
    }

    /** What an evaluation came to. 综合评价结果 (zonghe pingjia jieguo). */
    @Term(zh = "综合评价结果", pinyin = "zonghe pingjia jieguo", source = "非公有制经济代表人士综合评价的意见（2016年）")
    public enum Result {
        /** A: to be considered first. */
        A("优先考虑", "to be considered first"),
        /** B: may be considered. */
        B("可以考虑", "may be considered"),
        /** C: not suitable; it bars a recommendation. */
        C("不宜", "not suitable");

        private final Bilingual label;

        Result(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** It in words. */
        public Bilingual label() {
            return label;
        }
    }
}
