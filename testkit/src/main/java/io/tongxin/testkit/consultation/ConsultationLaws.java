package io.tongxin.testkit.consultation;

import io.tongxin.term.Term;
import java.util.List;

/**
 * All laws of consultations, in the order of {@code docs/laws.md}.
 *
 * <p>台账规律汇编 (taizhang guilü huibian). A list of laws, listed and not scanned. {@link #check} runs them all on one scene.
 */
@Term(zh = "台账规律汇编", pinyin = "taizhang guilü huibian", source = "library")
public final class ConsultationLaws {
    private ConsultationLaws() {}

    /** The laws, by number. */
    public static List<ConsultationLaw> all() {
        return List.of(
                new OpinionsAreConserved(),
                new OneEndOrOpen(),
                new WeeksShiftDeadlines(),
                new LongerNoticeIsNeverWorse(),
                new SuspendedDaysAreAdded(),
                new StepsFollowTheTable(),
                new LaterStepsNeverMatter());
    }

    /**
     * Checks all laws on one scene.
     *
     * @throws AssertionError if one does not hold
     */
    public static void check(ConsultationScene scene) {
        all().forEach(law -> law.check(scene));
    }
}
