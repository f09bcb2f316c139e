package io.tongxin.testkit.consultation;

import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationFinding;
import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.ConsultationState;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.rule.Consequence;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A longer notice never creates a finding, and makes no broken rule heavier.
 *
 * <p>早通知不增加问题 (zao tongzhi bu zengjia wenti). Notices and material go out earlier, though not before the step that came before; and days that
 * are set are set later, where the same profile holds on both.
 */
@Term(zh = "早通知不增加问题", pinyin = "zao tongzhi bu zengjia wenti", source = "library")
public final class LongerNoticeIsNeverWorse extends ConsultationLaw {
    private static final Set<ConsultationAct> AHEAD = EnumSet.of(ConsultationAct.NOTIFY, ConsultationAct.SEND_MATERIAL);
    private static final int MOST_LATER = 60;

    /** The law. */
    public LongerNoticeIsNeverWorse() {
        super(
                18,
                "通知或材料送达提前，或会期推后，不产生新的问题，也不使已违反的规则后果加重",
                "a longer notice never creates a finding and makes no broken rule heavier");
    }

    @Override
    protected void examine(ConsultationScene scene, ConsultationEngine engine) {
        Map<String, Consequence> before = findings(scene, engine);
        Random random = scene.random();
        for (Consultation consultation : scene.records().consultations()) {
            Consultation earlier = earlier(consultation, random);
            compare(before, findings(replaced(scene, earlier), engine), "with earlier notices of " + earlier.id());
        }
        ConsultationScene now = scene.known();
        for (Consultation consultation : now.records().consultations()) {
            later(now, consultation, 1 + random.nextInt(MOST_LATER))
                    .ifPresent(later -> compare(
                            before, findings(replaced(now, later), engine), "with a later day for " + later.id()));
        }
    }

    private static Consultation earlier(Consultation consultation, Random random) {
        var steps = new ArrayList<ConsultationStep>();
        for (ConsultationStep step : consultation.steps()) {
            boolean moves = AHEAD.contains(step.act()) && random.nextInt(4) > 0;
            LocalDate earliest =
                    steps.isEmpty() ? step.day() : steps.get(steps.size() - 1).day();
            long room = earliest.datesUntil(step.day()).count();
            LocalDate day = moves ? step.day().minusDays(random.nextInt((int) room + 1)) : step.day();
            steps.add(Shifting.moved(step, day, UnaryOperator.identity()));
        }
        return Shifting.with(consultation, steps);
    }

    /** The consultation set for a later day; empty where that is no longer possible, or other rules would hold. */
    private static Optional<Consultation> later(ConsultationScene scene, Consultation consultation, int days) {
        boolean waits =
                consultation.day(ConsultationAct.HOLD).isEmpty() && consultation.state() != ConsultationState.CANCELLED;
        Optional<LocalDate> set = consultation.meetingDay().filter(day -> waits);
        if (set.isEmpty()
                || !sameRules(scene, consultation, set.get(), set.get().plusDays(days))) {
            return Optional.empty();
        }
        var steps = new ArrayList<>(consultation.steps());
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).meeting().isPresent()) {
                ConsultationStep step = steps.get(i);
                steps.set(i, Shifting.moved(step, step.day(), day -> day.plusDays(days)));
                break;
            }
        }
        return Optional.of(Shifting.with(consultation, steps));
    }

    private static boolean sameRules(ConsultationScene scene, Consultation of, LocalDate one, LocalDate other) {
        return scene.choosing().of(of.unit(), one).equals(scene.choosing().of(of.unit(), other));
    }

    private static ConsultationScene replaced(ConsultationScene scene, Consultation with) {
        List<Consultation> all = scene.records().consultations().stream()
                .map(old -> old.id().equals(with.id()) ? with : old)
                .toList();
        return scene.with(new ConsultationRecords(
                scene.records().plans(), all, scene.records().opinions()));
    }

    private static Map<String, Consequence> findings(ConsultationScene scene, ConsultationEngine engine) {
        var heaviest = new HashMap<String, Consequence>();
        for (ConsultationFinding finding : scene.answers(engine).findings()) {
            heaviest.merge(
                    finding.subject() + " " + finding.finding().rule(),
                    finding.consequence(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return heaviest;
    }

    private static void compare(Map<String, Consequence> before, Map<String, Consequence> after, String why) {
        after.forEach((what, consequence) -> {
            Consequence old = before.get(what);
            boolean warns = consequence == Consequence.WARNING;
            require(
                    old != null && (warns || old.compareTo(consequence) <= 0),
                    what + " was " + old + ", is " + consequence + " " + why);
        });
    }
}
