package io.tongxin.consultation;

import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import io.tongxin.privacy.SmallGroups;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers and effects of the opinions registered in a year, by body.
 *
 * <p>协商成效统计 (xieshang chengxiao tongji). An opinion of several bodies is counted at each of them; one that was made of others, in the year in
 * which the earliest of them was registered, so that splitting takes none out of its year. Counts of opinions are no counts of people
 * and are shown; how many persons signed is one, and a small group of them is not shown, nor what would tell of it. Immutable.
 */
@Term(zh = "协商成效统计", pinyin = "xieshang chengxiao tongji", source = "library")
public final class ConsultationFigures {
    private final int year;
    private final List<BodyFigures> bodies;
    private final Map<OpinionKind, OptionalLong> signers;

    private ConsultationFigures(int year, List<BodyFigures> bodies, Map<OpinionKind, OptionalLong> signers) {
        this.year = year;
        this.bodies = bodies;
        this.signers = signers;
    }

    static ConsultationFigures of(List<Opinion> all, Collection<Deadline> deadlines, int year) {
        Lineage lineage = Lineage.of(all);
        List<Opinion> counted = all.stream()
                .filter(o -> !o.state().isSuperseded() && lineage.startOf(o).getYear() == year)
                .toList();
        Map<OpinionId, DeadlineState> replies = replies(deadlines);
        List<UnitId> bodies = counted.stream()
                .flatMap(o -> o.voices().stream())
                .distinct()
                .sorted()
                .toList();
        var figures = new ArrayList<BodyFigures>();
        for (UnitId body : bodies) {
            figures.add(figures(
                    body,
                    counted.stream().filter(o -> o.voices().contains(body)).toList(),
                    replies));
        }
        return new ConsultationFigures(year, List.copyOf(figures), signers(counted));
    }

    /** How the replies stand; where two rules set a deadline, the broken one counts. */
    private static Map<OpinionId, DeadlineState> replies(Collection<Deadline> deadlines) {
        var replies = new HashMap<OpinionId, DeadlineState>();
        for (Deadline deadline : deadlines) {
            if (deadline.rule() instanceof TermRule rule && rule.task() == TermRule.Task.REPLY) {
                replies.merge(
                        OpinionId.of(deadline.subject().id()),
                        deadline.state(),
                        (one, other) -> one.isBroken() ? one : other);
            }
        }
        return replies;
    }

    private static BodyFigures figures(UnitId body, List<Opinion> own, Map<OpinionId, DeadlineState> replies) {
        return new BodyFigures(
                body,
                ended(own, OpinionEnd.ADOPTED),
                ended(own, OpinionEnd.PARTLY_ADOPTED),
                ended(own, OpinionEnd.NOT_ADOPTED),
                ended(own, OpinionEnd.NOTED),
                count(own, Opinion::isOpen),
                count(own, o -> replies.get(o.id()) == DeadlineState.MET),
                count(own, o -> replies.get(o.id()) == DeadlineState.LATE),
                count(own, o -> !o.carriedOutBy().isEmpty()),
                count(own, o -> o.percent().equals(Optional.of(100))));
    }

    private static int ended(List<Opinion> own, OpinionEnd end) {
        return count(own, o -> !o.isOpen() && o.end().equals(Optional.of(end)));
    }

    private static int count(List<Opinion> own, Predicate<Opinion> which) {
        return (int) own.stream().filter(which).count();
    }

    private static Map<OpinionKind, OptionalLong> signers(List<Opinion> counted) {
        List<OpinionKind> kinds = Arrays.asList(OpinionKind.values());
        List<Integer> row = kinds.stream()
                .map(kind -> counted.stream()
                        .filter(o -> o.kind() == kind)
                        .mapToInt(Opinion::signers)
                        .sum())
                .toList();
        SmallGroups shown = SmallGroups.of(List.of(row));
        return kinds.stream()
                .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> shown.count(0, kinds.indexOf(kind))));
    }

    /** The year. */
    public int year() {
        return year;
    }

    /** One line for each body that raised something, by id. */
    public List<BodyFigures> bodies() {
        return bodies;
    }

    /** The line of a body; all counts are 0 where it raised nothing. */
    public BodyFigures of(UnitId body) {
        return bodies.stream()
                .filter(f -> f.body().equals(body))
                .findFirst()
                .orElse(new BodyFigures(body, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    /** How many signatures of persons opinions of a kind bear, if that is shown. */
    public OptionalLong signers(OpinionKind kind) {
        return signers.getOrDefault(kind, OptionalLong.empty());
    }
}
