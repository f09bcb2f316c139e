package io.tongxin.testkit;

import io.tongxin.term.Term;
import io.tongxin.testkit.law.ArithmeticAgreesWithTrial;
import io.tongxin.testkit.law.ExplanationsHoldWhatWasUsed;
import io.tongxin.testkit.law.GeneratingAgainChangesNothing;
import io.tongxin.testkit.law.MoreDoneIsNeverWorse;
import io.tongxin.testkit.law.OrderOfEntryIsIrrelevant;
import io.tongxin.testkit.law.PlaceAndLanguageAreIrrelevant;
import io.tongxin.testkit.law.RemediesCure;
import io.tongxin.testkit.law.RollUpIsASum;
import io.tongxin.testkit.law.SameFactsSameBytes;
import io.tongxin.testkit.law.SharesAddUp;
import io.tongxin.testkit.law.Situation;
import io.tongxin.testkit.law.TailoringGuardsMusts;
import io.tongxin.testkit.law.TheEndIsTheEnd;
import io.tongxin.testkit.law.TimeOnlyMovesForward;
import io.tongxin.testkit.law.WhatIsNotKnownNeverMatters;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of verdicts as properties: an office extends this class and says in which situations they are to hold.
 *
 * <p>判定规律契约 (panding guilü qiyue). Each law is tried on a hundred situations; a failure is shrunk to a small case and prints its
 * seed, with which it can be repeated. The seed is a new one in each run, so that many runs find what one does not; {@link FixedSeed}
 * on the class makes the runs equal. An office that gives its own lists and organization needs ten lines:
 *
 * <pre>{@code
 * class OurLawsTest extends LawContract {
 *     @Override
 *     protected Arbitrary<Situation> situations() {
 *         return Situations.of(ourTerms(), 2026);
 *     }
 * }
 * }</pre>
 */
@Term(zh = "判定规律契约", pinyin = "panding guilü qiyue", source = "library")
public abstract class LawContract {
    private static final int TRIES = 100;

    /** Made by jqwik. */
    protected LawContract() {}

    /** The situations in which the laws are to hold. */
    @Provide
    protected abstract Arbitrary<Situation> situations();

    @Property(tries = TRIES)
    void law_1_more_done_is_never_worse(@ForAll("situations") Situation situation) {
        new MoreDoneIsNeverWorse().check(situation);
    }

    @Property(tries = TRIES)
    void law_2_the_order_of_entry_is_irrelevant(@ForAll("situations") Situation situation) {
        new OrderOfEntryIsIrrelevant().check(situation);
    }

    @Property(tries = TRIES)
    void law_3_generating_again_changes_nothing(@ForAll("situations") Situation situation) {
        new GeneratingAgainChangesNothing().check(situation);
    }

    @Property(tries = TRIES)
    void law_4_shares_add_up(@ForAll("situations") Situation situation) {
        new SharesAddUp().check(situation);
    }

    @Property(tries = TRIES)
    void law_5_what_is_not_known_never_matters(@ForAll("situations") Situation situation) {
        new WhatIsNotKnownNeverMatters().check(situation);
    }

    @Property(tries = TRIES)
    void law_6_time_only_moves_forward(@ForAll("situations") Situation situation) {
        new TimeOnlyMovesForward().check(situation);
    }

    @Property(tries = TRIES)
    void law_7_remedies_cure(@ForAll("situations") Situation situation) {
        new RemediesCure().check(situation);
    }

    @Property(tries = TRIES)
    void law_8_explanations_hold_what_was_used(@ForAll("situations") Situation situation) {
        new ExplanationsHoldWhatWasUsed().check(situation);
    }

    @Property(tries = TRIES)
    void law_9_tailoring_guards_musts(@ForAll("situations") Situation situation) {
        new TailoringGuardsMusts().check(situation);
    }

    @Property(tries = TRIES)
    void law_10_a_roll_up_is_a_sum(@ForAll("situations") Situation situation) {
        new RollUpIsASum().check(situation);
    }

    @Property(tries = TRIES)
    void law_11_place_and_language_are_irrelevant(@ForAll("situations") Situation situation) {
        new PlaceAndLanguageAreIrrelevant().check(situation);
    }

    @Property(tries = TRIES)
    void law_12_the_same_facts_give_the_same_bytes(@ForAll("situations") Situation situation) {
        new SameFactsSameBytes().check(situation);
    }

    @Property(tries = TRIES)
    void law_13_the_end_is_the_end(@ForAll("situations") Situation situation) {
        new TheEndIsTheEnd().check(situation);
    }

    @Property(tries = TRIES)
    void law_14_arithmetic_agrees_with_trial(@ForAll("situations") Situation situation) {
        new ArithmeticAgreesWithTrial().check(situation);
    }
}
