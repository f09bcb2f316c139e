package io.tongxin.testkit.consultation;

import io.tongxin.consultation.BodyFigures;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Every opinion reaches exactly one end, replied to all who raised it, or is listed as open, or lives on in others.
 *
 * <p>一条意见一个结果 (yitiao yijian yige jieguo). What ended and what is open is read from the steps anew; the figures of all years together count
 * each opinion that stands once at each body that raised it.
 */
@Term(zh = "一条意见一个结果", pinyin = "yitiao yijian yige jieguo", source = "library")
public final class OneEndOrOpen extends ConsultationLaw {
    /** The law. */
    public OneEndOrOpen() {
        super(
                16,
                "每条意见恰有一个办理结果并已答复，或者列为未办结，或者已拆分合并到其他意见",
                "every opinion reaches exactly one end and its reply, or is listed as open, or lives on in others");
    }

    @Override
    protected void examine(ConsultationScene scene, ConsultationEngine engine) {
        ConsultationScene now = scene.known();
        LedgerAnswers answers = scene.answers(engine);
        List<OpinionId> listed = answers.open().stream().map(Opinion::id).toList();
        var expected = new TreeSet<OpinionId>();
        for (Opinion opinion : now.records().opinions()) {
            int ends = count(opinion, OpinionAct.DECIDE);
            int replaced = count(opinion, OpinionAct.SPLIT) + count(opinion, OpinionAct.MERGE);
            require(ends + replaced <= 1, opinion + " has " + (ends + replaced) + " ends");
            if (replaced == 0 && !isEnded(opinion)) {
                expected.add(opinion.id());
            }
        }
        require(
                listed.size() == expected.size() && expected.containsAll(listed),
                "open are " + expected + ", listed are " + listed);
        figures(now, answers);
    }

    static int count(Opinion opinion, OpinionAct act) {
        return (int) opinion.steps().stream().filter(s -> s.act() == act).count();
    }

    /** Whether nothing was made of it. */
    static boolean stands(Opinion opinion) {
        return count(opinion, OpinionAct.SPLIT) + count(opinion, OpinionAct.MERGE) == 0;
    }

    static Set<UnitId> raisedBy(Opinion opinion) {
        var voices = new HashSet<>(opinion.bodies());
        opinion.steps().stream()
                .filter(s -> s.act() == OpinionAct.JOIN)
                .map(OpinionStep::bodies)
                .forEach(voices::addAll);
        return voices;
    }

    private static boolean isEnded(Opinion opinion) {
        var waiting = raisedBy(opinion);
        opinion.steps().stream()
                .filter(s -> s.act() == OpinionAct.REPLY)
                .map(OpinionStep::bodies)
                .forEach(waiting::removeAll);
        return waiting.isEmpty() && count(opinion, OpinionAct.DECIDE) == 1;
    }

    private static boolean isEnded(Opinion opinion, OpinionEnd end) {
        return isEnded(opinion)
                && opinion.steps().stream()
                        .anyMatch(s -> s.end().filter(e -> e == end).isPresent());
    }

    private static void figures(ConsultationScene now, LedgerAnswers answers) {
        List<BodyFigures> all = now.years().stream()
                .flatMap(year -> answers.figures(year).stream())
                .toList();
        List<Opinion> standing =
                now.records().opinions().stream().filter(OneEndOrOpen::stands).toList();
        Set<UnitId> bodies = new TreeSet<>();
        standing.forEach(o -> bodies.addAll(raisedBy(o)));
        for (UnitId body : bodies) {
            List<Opinion> own =
                    standing.stream().filter(o -> raisedBy(o).contains(body)).toList();
            same(
                    body,
                    all,
                    "open",
                    BodyFigures::open,
                    own.stream().filter(o -> !isEnded(o)).toList());
            for (OpinionEnd end : OpinionEnd.values()) {
                same(
                        body,
                        all,
                        end.name(),
                        f -> of(f, end),
                        own.stream().filter(o -> isEnded(o, end)).toList());
            }
        }
    }

    private static int of(BodyFigures figures, OpinionEnd end) {
        return switch (end) {
            case ADOPTED -> figures.adopted();
            case PARTLY_ADOPTED -> figures.partlyAdopted();
            case NOT_ADOPTED -> figures.notAdopted();
            case NOTED -> figures.noted();
        };
    }

    private static void same(
            UnitId body,
            List<BodyFigures> all,
            String what,
            ToIntFunction<BodyFigures> of,
            Collection<Opinion> counted) {
        int sum = all.stream().filter(f -> f.body().equals(body)).mapToInt(of).sum();
        require(
                sum == counted.size(),
                "of " + body + " the figures count " + sum + " " + what + ", there are " + counted);
    }
}
