package io.tongxin.testkit.consultation;

import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.Part;
import io.tongxin.consultation.PlanAct;
import io.tongxin.consultation.PlanStep;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.OpinionId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What is said of a day does not change by what is recorded of later days.
 *
 * <p>以后登记不影响 (yihou dengji bu yingxiang). Later steps are taken away, and others put in their place: cases are held, cancelled, closed, split,
 * decided on, replied to, and new ones come in.
 */
@Term(zh = "以后登记不影响", pinyin = "yihou dengji bu yingxiang", source = "library")
public final class LaterStepsNeverMatter extends ConsultationLaw {
    private static final Bilingual WHY = Bilingual.of("以后登记试验", "a trial of later steps");
    private static final int MOST_BACK = 150;

    /** The law. */
    public LaterStepsNeverMatter() {
        super(21, "以后登记的事实不改变某日的判定", "a verdict at a day does not change with facts recorded later");
    }

    @Override
    protected void examine(ConsultationScene scene, ConsultationEngine engine) {
        Random random = scene.random();
        for (LocalDate day : List.of(scene.day(), scene.day().minusDays(random.nextInt(MOST_BACK)))) {
            ConsultationScene then = scene.on(day);
            ConsultationScene known = then.known();
            LedgerAnswers expected = known.answers(engine);
            same(expected, then.answers(engine), then, "with the steps after " + day);
            same(expected, known.with(later(known, random)).answers(engine), known, "with other steps after " + day);
        }
    }

    private static void same(LedgerAnswers expected, LedgerAnswers found, ConsultationScene scene, String why) {
        same("deadlines", expected.deadlines(), found.deadlines(), why);
        same("findings", expected.findings(), found.findings(), why);
        same("open opinions", expected.open(), found.open(), why);
        for (int year : scene.known().years()) {
            same("figures of " + year, expected.figures(year), found.figures(year), why);
        }
        for (Opinion opinion : scene.known().records().opinions()) {
            same("leaves", expected.leaves(opinion.id()), found.leaves(opinion.id()), why);
            same("origins", expected.origins(opinion.id()), found.origins(opinion.id()), why);
        }
    }

    private static void same(String what, Object expected, Object found, String why) {
        require(expected.equals(found), what + " change " + why + "\n  were " + expected + "\n  are  " + found);
    }

    private static ConsultationRecords later(ConsultationScene known, Random random) {
        LocalDate day = known.day().plusDays(1L + random.nextInt(40));
        var plans = new ArrayList<ConsultationPlan>();
        known.records().plans().forEach(plan -> plans.add(later(plan, day)));
        var consultations = new ArrayList<Consultation>();
        for (Consultation consultation : known.records().consultations()) {
            consultations.add(later(consultation, day, random));
            consultations.add(again(consultation, day));
        }
        var opinions = new ArrayList<Opinion>();
        known.records().opinions().forEach(opinion -> later(opinion, day, random, opinions));
        return new ConsultationRecords(plans, consultations, opinions);
    }

    private static ConsultationPlan later(ConsultationPlan plan, LocalDate day) {
        ConsultationEngine library = ConsultationEngine.library();
        return Optional.of(plan)
                .flatMap(p -> library.after(p, PlanStep.of(PlanAct.APPROVE, day, p.unit())))
                .or(() -> library.after(plan, PlanStep.of(PlanAct.CLOSE, day, plan.unit())))
                .orElse(plan);
    }

    private static Consultation later(Consultation consultation, LocalDate day, Random random) {
        ConsultationEngine library = ConsultationEngine.library();
        ConsultationStep held = ConsultationStep.of(ConsultationAct.HOLD, day, consultation.unit())
                .with(consultation.bodies(Part.CONSULTED));
        var acts = List.of(ConsultationAct.CANCEL, ConsultationAct.SUSPEND, ConsultationAct.RESUME);
        ConsultationStep other = ConsultationStep.of(acts.get(random.nextInt(acts.size())), day, consultation.unit());
        ConsultationStep close = ConsultationStep.of(ConsultationAct.CLOSE, day, consultation.unit());
        return library.after(consultation, random.nextBoolean() ? held : other)
                .or(() -> library.after(consultation, close))
                .orElse(consultation);
    }

    /** The same consultation proposed once more, later. */
    private static Consultation again(Consultation of, LocalDate day) {
        return new Consultation(
                ConsultationId.of(of.id() + "-again"),
                of.unit(),
                of.topic(),
                of.form(),
                of.subject(),
                of.initiator(),
                of.title(),
                of.participants(),
                List.of(ConsultationStep.of(ConsultationAct.PROPOSE, day, of.unit())
                        .on(day)));
    }

    private static void later(Opinion opinion, LocalDate day, Random random, List<Opinion> all) {
        ConsultationEngine library = ConsultationEngine.library();
        OpinionStep decided = OpinionStep.of(OpinionAct.DECIDE, day, opinion.unit())
                .ending(OpinionEnd.ADOPTED)
                .because(WHY);
        OpinionStep replied =
                OpinionStep.of(OpinionAct.REPLY, day, opinion.unit()).with(opinion.voices());
        OpinionId part = OpinionId.of(opinion.id() + "-later");
        OpinionStep merged =
                OpinionStep.of(OpinionAct.MERGE, day, opinion.unit()).into(Set.of(part));
        Optional<Opinion> moved = random.nextBoolean() ? library.after(opinion, merged) : Optional.empty();
        moved.ifPresent(o -> all.add(
                Opinion.submitted(part, opinion.unit(), opinion.kind(), opinion.voices(), opinion.text(), 0, day)
                        .madeOf(Set.of(opinion.id()))));
        all.add(moved.or(() -> library.after(opinion, decided).flatMap(o -> library.after(o, replied)))
                .or(() -> library.after(opinion, replied))
                .orElse(opinion));
    }
}
