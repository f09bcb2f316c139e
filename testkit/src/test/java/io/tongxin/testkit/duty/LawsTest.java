package io.tongxin.testkit.duty;

import io.tongxin.activity.Activity;
import io.tongxin.storage.Recorded;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws on generated situations; a failure prints the smallest situation found. The seed is fixed, so that a change of the
 * code and not chance makes the build fail; longer hunts take another seed and more tries.
 */
class LawsTest {
    private static final int TRIES = 300;
    private static final String SEED = "20261124";

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Recorded<Activity>> more() {
        return Situations.activity("more");
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void adding_an_activity_helps_or_changes_nothing(
            @ForAll("situations") Situation situation, @ForAll("more") Recorded<Activity> more) {
        Laws.addingAnActivityHelpsOrChangesNothing(situation, more);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void the_order_of_entry_is_irrelevant(@ForAll("situations") Situation situation, @ForAll long seed) {
        Laws.theOrderOfEntryIsIrrelevant(situation, seed);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void keys_are_unique_and_asking_again_changes_nothing(@ForAll("situations") Situation situation) {
        Laws.keysAreUniqueAndAskingAgainChangesNothing(situation);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void shares_add_up(@ForAll("situations") Situation situation) {
        Laws.sharesAddUp(situation);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void the_unknown_and_the_future_do_not_matter(@ForAll("situations") Situation situation) {
        Laws.theUnknownAndTheFutureDoNotMatter(situation);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void a_day_on_which_nothing_happens_moves_only_forward(@ForAll("situations") Situation situation) {
        Laws.aDayOnWhichNothingHappensMovesOnlyForward(situation);
    }

    @Property(tries = TRIES / 3, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void remedies_cure_and_are_minimal(@ForAll("situations") Situation situation) {
        Laws.remediesCureAndAreMinimal(situation);
    }

    @Property(tries = TRIES / 3, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void what_is_cited_is_used_and_what_is_used_is_cited(@ForAll("situations") Situation situation) {
        Laws.whatIsCitedIsUsedAndWhatIsUsedIsCited(situation);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void a_parent_is_the_sum_of_its_parts(@ForAll("situations") Situation situation) {
        Laws.aParentIsTheSumOfItsParts(situation);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void what_is_done_after_the_end_changes_no_state(
            @ForAll("situations") Situation situation, @ForAll("more") Recorded<Activity> more) {
        Laws.whatIsDoneAfterTheEndChangesNoState(situation, more);
    }
}
