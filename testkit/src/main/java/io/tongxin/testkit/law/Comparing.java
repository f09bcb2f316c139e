package io.tongxin.testkit.law;

import io.tongxin.duty.Verdict;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.DutyRef;
import java.util.List;

/** Says where two answers differ. */
final class Comparing {
    private Comparing() {}

    /** Throws unless the verdicts are the same, duty by duty. */
    static void same(List<Verdict> expected, List<Verdict> actual, String why) {
        if (expected.size() != actual.size()) {
            throw new AssertionError(expected.size() + " duties become " + actual.size() + ", " + why);
        }
        for (int i = 0; i < expected.size(); i++) {
            same(expected.get(i), actual.get(i), why);
        }
    }

    /** Throws unless the verdict is the same. */
    static void same(Verdict expected, Verdict actual, String why) {
        if (!expected.equals(actual)) {
            same(expected.duty().ref(), JsonView.VERDICT.write(expected), JsonView.VERDICT.write(actual), why);
            throw new AssertionError(expected.duty().ref() + " differs in what no text shows, " + why);
        }
    }

    /** Throws unless the texts about the duty are the same. */
    static void same(DutyRef duty, String expected, String actual, String why) {
        if (!expected.equals(actual)) {
            throw new AssertionError(duty + " differs, " + why + "\n  was " + expected + "\n  is  " + actual);
        }
    }
}
