package io.tongxin.testkit.law;

import io.tongxin.term.Term;
import java.util.List;

/**
 * All laws of verdicts, in the order of {@code docs/laws.md}.
 *
 * <p>判定规律汇编 (panding guilü huibian). A list of laws, listed and not scanned. {@link #check} runs them all on one situation.
 */
@Term(zh = "判定规律汇编", pinyin = "panding guilü huibian", source = "library")
public final class Laws {
    private Laws() {}

    /** The laws, by number. */
    public static List<Law> all() {
        return List.of(
                new MoreDoneIsNeverWorse(),
                new OrderOfEntryIsIrrelevant(),
                new GeneratingAgainChangesNothing(),
                new SharesAddUp(),
                new WhatIsNotKnownNeverMatters(),
                new TimeOnlyMovesForward(),
                new RemediesCure(),
                new ExplanationsHoldWhatWasUsed(),
                new TailoringGuardsMusts(),
                new RollUpIsASum(),
                new PlaceAndLanguageAreIrrelevant(),
                new SameFactsSameBytes(),
                new TheEndIsTheEnd(),
                new ArithmeticAgreesWithTrial());
    }

    /**
     * Checks all laws on one situation.
     *
     * @throws AssertionError if one does not hold
     */
    public static void check(Situation situation) {
        all().forEach(law -> law.check(situation));
    }
}
