package io.tongxin.testkit.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * Something that holds of all consultations, whatever the rules and whatever was done.
 *
 * <p>台账规律 (taizhang guilü). It is stated in two languages and can be checked on any scene. It has no state; which records it perturbs
 * follows from the scene alone, so that a failure can be repeated.
 */
@Term(zh = "台账规律", pinyin = "taizhang guilü", source = "library")
public abstract class ConsultationLaw {
    private final int number;
    private final Bilingual statement;

    /** A law with its number in {@code docs/laws.md} and what it says. */
    protected ConsultationLaw(int number, String zh, String en) {
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
     * Checks it on a scene, as the library answers.
     *
     * @throws AssertionError if it does not hold, with the scene and the case
     */
    public final void check(ConsultationScene scene) {
        check(scene, ConsultationEngine.library());
    }

    /**
     * Checks it on a scene, as this engine answers.
     *
     * @throws AssertionError if it does not hold, with the scene and the case
     */
    public final void check(ConsultationScene scene, ConsultationEngine engine) {
        requireNonNull(engine, "engine");
        requireNonNull(scene, "scene");
        try {
            examine(scene, engine);
        } catch (AssertionError broken) {
            throw new AssertionError(this + "\n" + broken.getMessage() + "\n" + scene, broken);
        }
    }

    /** Throws an AssertionError that names the case where the law does not hold. */
    protected abstract void examine(ConsultationScene scene, ConsultationEngine engine);

    static void require(boolean holds, String broken) {
        if (!holds) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public final String toString() {
        return "law " + number + ", " + name() + ": " + statement;
    }
}
