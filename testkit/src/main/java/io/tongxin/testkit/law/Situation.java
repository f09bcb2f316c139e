package io.tongxin.testkit.law;

import static java.util.Objects.requireNonNull;

import io.tongxin.duty.AsOf;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Verdict;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Facts, a point of view, and the year asked for: what a law is checked on.
 *
 * <p>评判情形 (pingpan qingxing). Where a law perturbs facts, the variation decides how; the same situation is always perturbed in
 * the same way. Its text lists all that happened, so that a failure can be read. Immutable.
 *
 * @param facts lists, organization, and what happened
 * @param asOf from which day it is seen, and what was known
 * @param year the year whose duties are asked for
 * @param variation decides how laws perturb it
 */
@Term(zh = "评判情形", pinyin = "pingpan qingxing", source = "library")
public record Situation(Facts facts, AsOf asOf, int year, long variation) {
    /** Checks that all parts are given. */
    public Situation {
        requireNonNull(facts, "facts");
        requireNonNull(asOf, "asOf");
    }

    /** The same seen from another day. */
    public Situation on(LocalDate day) {
        return new Situation(facts, AsOf.of(day, asOf.known()), year, variation);
    }

    /** The same with other facts. */
    public Situation with(Facts other) {
        return new Situation(other, asOf, year, variation);
    }

    Random random() {
        return new Random(variation);
    }

    Answers answers(Evaluator evaluator) {
        return evaluator.of(facts, asOf);
    }

    /** At most so many of the verdicts, chosen by the variation. */
    List<Verdict> some(List<Verdict> verdicts, int most) {
        var all = new ArrayList<>(verdicts);
        Collections.shuffle(all, random());
        return all.subList(0, Math.min(most, all.size()));
    }

    @Override
    public String toString() {
        return new Description(this).text();
    }
}
