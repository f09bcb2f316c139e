package io.tongxin.testkit;

import io.tongxin.consultation.RuleProfile;
import io.tongxin.term.Term;
import io.tongxin.testkit.arbitrary.ConsultationProfiles;
import io.tongxin.testkit.arbitrary.ConsultationScenes;
import io.tongxin.testkit.consultation.ConsultationEngine;
import io.tongxin.testkit.consultation.ConsultationScene;
import io.tongxin.testkit.consultation.LaterStepsNeverMatter;
import io.tongxin.testkit.consultation.LongerNoticeIsNeverWorse;
import io.tongxin.testkit.consultation.OneEndOrOpen;
import io.tongxin.testkit.consultation.OpinionsAreConserved;
import io.tongxin.testkit.consultation.StepsFollowTheTable;
import io.tongxin.testkit.consultation.SuspendedDaysAreAdded;
import io.tongxin.testkit.consultation.WeeksShiftDeadlines;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of consultations as properties: an office extends this class and says which rules it has.
 *
 * <p>台账规律契约 (taizhang guilü qiyue). Each law is tried on 150 scenes; a failure is shrunk to a small case and prints its seed, with which it
 * can be repeated. The seed is a new one in each run; {@link FixedSeed} on the class makes the runs equal. An office that has a profile of its
 * own needs six lines:
 *
 * <pre>{@code
 * class OurConsultationTest extends ConsultationLawContract {
 *     @Override
 *     protected Arbitrary<RuleProfile> profiles() {
 *         return Arbitraries.just(ourProfile());
 *     }
 * }
 * }</pre>
 *
 * <p>It is adopted by the units of the scenes that are generated.
 */
@Term(zh = "台账规律契约", pinyin = "taizhang guilü qiyue", source = "library")
public abstract class ConsultationLawContract {
    private static final int TRIES = 150;

    /** Made by jqwik. */
    protected ConsultationLawContract() {}

    /** The rules by which consultations are looked at. */
    protected Arbitrary<RuleProfile> profiles() {
        return ConsultationProfiles.any();
    }

    /** Who is tried: the library, unless a subclass gives another engine. */
    protected ConsultationEngine engine() {
        return ConsultationEngine.library();
    }

    @Provide
    final Arbitrary<ConsultationScene> scenes() {
        return ConsultationScenes.with(profiles());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_15_opinions_are_conserved(@ForAll("scenes") ConsultationScene scene) {
        new OpinionsAreConserved().check(scene, engine());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_16_an_opinion_has_one_end_or_is_open(@ForAll("scenes") ConsultationScene scene) {
        new OneEndOrOpen().check(scene, engine());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_17_weeks_shift_deadlines(@ForAll("scenes") ConsultationScene scene) {
        new WeeksShiftDeadlines().check(scene, engine());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_18_a_longer_notice_is_never_worse(@ForAll("scenes") ConsultationScene scene) {
        new LongerNoticeIsNeverWorse().check(scene, engine());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_19_suspended_days_are_added(@ForAll("scenes") ConsultationScene scene) {
        new SuspendedDaysAreAdded().check(scene, engine());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_20_steps_follow_the_table(@ForAll("scenes") ConsultationScene scene) {
        new StepsFollowTheTable().check(scene, engine());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_21_later_steps_never_matter(@ForAll("scenes") ConsultationScene scene) {
        new LaterStepsNeverMatter().check(scene, engine());
    }
}
