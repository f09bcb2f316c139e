package io.tongxin.testkit.consultation;

import io.tongxin.consultation.CaseRef;
import io.tongxin.consultation.ConsultationFinding;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionState;
import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opinions are conserved under split and merge: none is lost, none is made of nothing, none wins time, and no other is touched.
 *
 * <p>拆分合并守恒 (chaifen hebing shouheng). An opinion is split, its parts are merged again, and two are merged. Each lives on in what was made of
 * it, for every body that raised it; terms run from the first registration and findings stay; the figures count what stands, in the year in which
 * it came in.
 */
@Term(zh = "拆分合并守恒", pinyin = "chaifen hebing shouheng", source = "library")
public final class OpinionsAreConserved extends ConsultationLaw {
    private static final Set<OpinionState> DIVISIBLE = EnumSet.of(OpinionState.REGISTERED, OpinionState.ASSIGNED);
    private static final int MOST = 2;

    /** The law. */
    public OpinionsAreConserved() {
        super(
                15,
                "意见在拆分、合并中守恒：不丢失，不凭空产生，不因此多得时间，不影响其他意见",
                "opinions are conserved under split and merge: none is lost, made of nothing, wins time or touches another");
    }

    @Override
    protected void examine(ConsultationScene scene, ConsultationEngine engine) {
        ConsultationScene now = scene.known();
        LedgerAnswers before = now.answers(engine);
        lineage(now, before);
        List<Opinion> divisible = now.some(
                now.records().opinions().stream()
                        .filter(o -> DIVISIBLE.contains(o.state()))
                        .toList(),
                MOST);
        for (Opinion whole : divisible) {
            Dividing split = Dividing.split(now, whole);
            conserved(now, before, split, engine);
            conserved(now, before, split.mergedAgain(), engine);
        }
        if (divisible.size() == MOST
                && divisible.get(0).unit().equals(divisible.get(1).unit())) {
            conserved(now, before, Dividing.merged(now, sorted(divisible, before, now)), engine);
        }
    }

    /** The earliest first: by it the term of what is made of them runs. */
    private static List<Opinion> sorted(List<Opinion> some, LedgerAnswers answers, ConsultationScene scene) {
        return some.stream()
                .sorted(Comparator.comparing((Opinion o) -> cameIn(o, answers, scene))
                        .thenComparing(Opinion::id))
                .toList();
    }

    private static LocalDate cameIn(Opinion opinion, LedgerAnswers answers, ConsultationScene scene) {
        Set<OpinionId> origins = answers.origins(opinion.id());
        return scene.records().opinions().stream()
                .filter(o -> origins.contains(o.id()))
                .map(Opinion::registeredOn)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new AssertionError(opinion + " goes back to nothing"));
    }

    private static void lineage(ConsultationScene now, LedgerAnswers answers) {
        List<Opinion> all = now.records().opinions();
        Set<OpinionId> standing =
                all.stream().filter(OneEndOrOpen::stands).map(Opinion::id).collect(Collectors.toSet());
        for (Opinion opinion : all) {
            Set<OpinionId> leaves = answers.leaves(opinion.id());
            require(!leaves.isEmpty() && standing.containsAll(leaves), opinion + " lives on in " + leaves);
            var heard = new HashSet<UnitId>();
            all.stream().filter(o -> leaves.contains(o.id())).forEach(o -> heard.addAll(OneEndOrOpen.raisedBy(o)));
            require(
                    heard.containsAll(OneEndOrOpen.raisedBy(opinion)),
                    opinion + " lives on for " + heard + ", raised by " + OneEndOrOpen.raisedBy(opinion));
            for (OpinionId leaf : leaves) {
                require(
                        answers.origins(leaf).containsAll(answers.origins(opinion.id())),
                        leaf + " goes back to " + answers.origins(leaf) + " and not to " + opinion);
            }
            for (OpinionId origin : answers.origins(opinion.id())) {
                boolean isFirst = all.stream()
                        .anyMatch(o -> o.id().equals(origin) && o.from().isEmpty());
                require(
                        isFirst && answers.leaves(origin).containsAll(leaves),
                        opinion + " goes back to " + origin + ", which lives on in " + answers.leaves(origin));
            }
        }
    }

    private static void conserved(
            ConsultationScene now, LedgerAnswers before, Dividing dividing, ConsultationEngine engine) {
        LedgerAnswers after = dividing.scene().answers(engine);
        Set<OpinionId> into = Dividing.ids(dividing.made());
        var origins = new TreeSet<OpinionId>();
        for (OpinionId old : Dividing.ids(dividing.from())) {
            origins.addAll(before.origins(old));
            require(after.leaves(old).equals(into), old + " lives on in " + after.leaves(old) + ", not in " + into);
        }
        for (OpinionId part : into) {
            require(after.origins(part).equals(origins), part + " goes back to " + after.origins(part));
            inherits(before, after, dividing.from().get(0).id(), part);
        }
        untouched(before, after, dividing);
        figures(now, before, after, dividing);
    }

    private static void figures(ConsultationScene now, LedgerAnswers before, LedgerAnswers after, Dividing dividing) {
        List<Integer> cameIn = dividing.from().stream()
                .map(o -> cameIn(o, before, now).getYear())
                .toList();
        List<Integer> first = Collections.nCopies(dividing.made().size(), cameIn.get(0));
        var years = new TreeSet<>(dividing.scene().years());
        var was = new FiguresWithout(before, years).without(dividing.from(), cameIn);
        var is = new FiguresWithout(after, years).without(dividing.made(), first);
        require(was.equals(is), dividing + ": figures without it were " + was + ", are " + is);
    }

    /** The open terms of a part run as those of the first it was made of, and what is found of that is found of it. */
    private static void inherits(LedgerAnswers before, LedgerAnswers after, OpinionId old, OpinionId part) {
        for (Deadline was : before.deadlines()) {
            if (was.subject().id().equals(old.value())) {
                boolean same = after.deadlines().stream()
                        .filter(is -> is.subject().id().equals(part.value()))
                        .filter(is -> is.rule().equals(was.rule()))
                        .anyMatch(is -> is.from().equals(was.from())
                                && (was.done().isPresent() || is.due().equals(was.due())));
                require(same, part + " does not inherit " + was);
            }
        }
        for (ConsultationFinding was : before.findings()) {
            if (was.subject().id().equals(old.value())) {
                boolean same = after.findings().stream()
                        .filter(is -> is.subject().id().equals(part.value()))
                        .anyMatch(is -> is.finding().rule().equals(was.finding().rule()));
                require(same, part + " is rid of " + was);
            }
        }
    }

    private static void untouched(LedgerAnswers before, LedgerAnswers after, Dividing dividing) {
        Set<OpinionId> old = Dividing.ids(dividing.from());
        Set<OpinionId> made = Dividing.ids(dividing.made());
        Predicate<CaseRef> other = ref -> Stream.concat(old.stream(), made.stream())
                .noneMatch(id -> CaseRef.of(id).equals(ref));
        same(
                before.deadlines().stream().filter(d -> other.test(d.subject())).toList(),
                after.deadlines().stream().filter(d -> other.test(d.subject())).toList(),
                dividing);
        same(
                before.findings().stream().filter(f -> other.test(f.subject())).toList(),
                after.findings().stream().filter(f -> other.test(f.subject())).toList(),
                dividing);
        var expected = new TreeSet<>(Dividing.ids(before.open()));
        expected.removeAll(old);
        expected.addAll(made);
        same(expected, Dividing.ids(after.open()), dividing);
    }

    private static void same(Object was, Object is, Dividing dividing) {
        require(was.equals(is), dividing + " touches others:\n  were " + was + "\n  are  " + is);
    }
}
