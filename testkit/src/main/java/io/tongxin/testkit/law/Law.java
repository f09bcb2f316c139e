package io.tongxin.testkit.law;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * Something that holds of all verdicts, whatever the lists and whatever was done.
 *
 * <p>判定规律 (panding guilü). It is stated in two languages and can be checked on any situation. It has no state; which facts it
 * perturbs follows from the situation alone, so that a failure can be repeated.
 */
@Term(zh = "判定规律", pinyin = "panding guilü", source = "library")
public abstract class Law {
    private final int number;
    private final Bilingual statement;

    /** A law with its number in {@code docs/laws.md} and what it says. */
    protected Law(int number, String zh, String en) {
        this.number = number;
        this.statement = Bilingual.of(zh, en);
    }

    /** Its number in {@code docs/laws.md}. */
    public final int number() {
        return number;
    }

    /** Its name: that of its class. */
    public final String name() {
        return getClass().getSimpleName();
    }

    /** What it says. */
    public final Bilingual statement() {
        return statement;
    }

    /**
     * Checks it on a situation, as the library evaluates it.
     *
     * @throws AssertionError if it does not hold, with the situation and the duty
     */
    public final void check(Situation situation) {
        check(situation, Evaluator.library());
    }

    /**
     * Checks it on a situation, as this evaluator evaluates it.
     *
     * @throws AssertionError if it does not hold, with the situation and the duty
     */
    public final void check(Situation situation, Evaluator evaluator) {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(situation, "situation");
        try {
            examine(situation, evaluator);
        } catch (AssertionError broken) {
            throw new AssertionError(this + "\n" + broken.getMessage() + "\n" + situation, broken);
        }
    }

    /** Throws an AssertionError that names the duty where the law does not hold. */
    protected abstract void examine(Situation situation, Evaluator evaluator);

    @Override
    public final String toString() {
        return "law " + number + ", " + name() + ": " + statement;
    }
}
