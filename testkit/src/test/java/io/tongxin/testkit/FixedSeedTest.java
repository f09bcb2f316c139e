package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** What the properties of a class with a fixed seed draw. */
@FixedSeed(FixedSeedTest.SEED)
class FixedSeedTest {
    static final String SEED = "20261124";
    private static final List<Integer> OF_THE_CLASS = new ArrayList<>();
    private static final List<Integer> OF_THE_SAME_SEED = new ArrayList<>();
    private static final List<Integer> OF_ITS_OWN_SEED = new ArrayList<>();

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void a_property_without_a_seed_draws_by_that_of_its_class(@ForAll int drawn) {
        OF_THE_CLASS.add(drawn);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void a_property_that_names_the_same_seed_draws_the_same(@ForAll int drawn) {
        OF_THE_SAME_SEED.add(drawn);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, seed = "7")
    void a_property_that_names_another_seed_keeps_it(@ForAll int drawn) {
        OF_ITS_OWN_SEED.add(drawn);
    }

    @AfterContainer
    static void they_drew_what_their_seeds_say() {
        assertThat(OF_THE_CLASS).hasSize(20).isEqualTo(OF_THE_SAME_SEED).isNotEqualTo(OF_ITS_OWN_SEED);
    }
}
