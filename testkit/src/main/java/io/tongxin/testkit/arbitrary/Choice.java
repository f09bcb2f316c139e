package io.tongxin.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What is done next in a generated history, in numbers that shrink.
 *
 * @param act which of the acts that are allowed
 * @param gap how many days later
 * @param pick which bodies, and how far away a day is set
 * @param more what else is to be chosen
 */
record Choice(int act, int gap, int pick, int more) {

    static Arbitrary<Choice> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of(0, 0, 1, 1, 2, 3, 5, 9, 20),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 40))
                .as(Choice::new);
    }
}
