package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.decision.Exemption;
import io.tongxin.id.DecisionId;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a segment asks: its share, less what exemptions and the gap relieve.
 *
 * @param line the line
 * @param segment the segment
 * @param item the item as it reads on the segment's last day
 * @param due the last day in time
 * @param exemptions the exemptions that name it, accepted or refused
 */
record Requiring(Line line, Line.Segment segment, ResponsibilityItem item, LocalDate due, List<Case.Ruled> exemptions) {
    Requirement requirement() {
        if (segment.nobody().isPresent()) {
            int share = segment.figures().share();
            return new Requirement(
                    line.number(), share, 0, List.of(), 0, 0, 0, List.of(Relief.of(Relief.Cause.VACANT, share)));
        }
        if (!(item.frequency() instanceof Quota quota)) {
            return Requirement.NONE.withReliefs(whole(segment.days(), exemptions));
        }
        var reliefs = new ArrayList<Relief>();
        Line.Figures figures = relieved(reliefs);
        return fitted(quota, figures, reliefs);
    }

    /** What is left after the exemptions; each is credited with what it relieves beyond those before it. */
    private Line.Figures relieved(List<Relief> reliefs) {
        var exempt = new HashSet<LocalDate>();
        Line.Figures figures = segment.figures();
        for (Exemption exemption : accepted(exemptions)) {
            exemption
                    .days()
                    .intersect(segment.days())
                    .ifPresent(d -> d.first().datesUntil(d.last().plusDays(1)).forEach(exempt::add));
            Line.Figures less = without(exempt);
            if (less.share() < figures.share()) {
                reliefs.add(relief(exemption, figures.share() - less.share()));
            }
            figures = less;
        }
        return figures;
    }

    private Line.Figures without(Set<LocalDate> exempt) {
        Line.Figures figures = segment.figures();
        List<Requirement.Part> parts = figures.parts().stream()
                .map(p -> new Requirement.Part(p.days(), kept(p.minimum(), p.days(), exempt)))
                .toList();
        int surplus = figures.surplus() < 0 ? figures.surplus() : kept(figures.surplus(), exempt);
        return new Line.Figures(parts, kept(figures.rest(), exempt), surplus);
    }

    /** The part of a minimum that stays with the duty; ties stay with it. */
    private int kept(int minimum, DateSpan days, Set<LocalDate> exempt) {
        long off = exempt.stream().filter(days::includes).count();
        return kept(minimum, days.days() - off, off);
    }

    private int kept(int number, Set<LocalDate> exempt) {
        long off = segment.weight(exempt);
        return kept(number, segment.weight() - off, off);
    }

    private int kept(int number, long on, long off) {
        Quota quota = (Quota)
                line.versionOn(line.dated().period().span().last()).item().frequency();
        return Shares.of(number, new long[] {on, off}, quota.apportionment())[0];
    }

    /** Relieves what the gap does not let fit, in each part and in all. */
    private Requirement fitted(Quota quota, Line.Figures figures, List<Relief> reliefs) {
        DateSpan open = DateSpan.of(segment.days().first(), due);
        int asked = figures.share();
        int fits = fit(open, quota.gap(), asked);
        if (fits < asked) {
            reliefs.add(Relief.of(Relief.Cause.GAP, asked - fits));
        }
        List<Requirement.Part> parts = figures.parts().stream()
                .filter(p -> p.minimum() > 0)
                .map(p -> new Requirement.Part(p.days(), fit(p.days(), quota.gap(), p.minimum())))
                .toList();
        int share = segment.figures().share();
        if (share == 0) {
            reliefs.add(Relief.of(Relief.Cause.PRORATED_TO_ZERO, 0));
        }
        int atMost = figures.surplus() < 0 ? 0 : Math.max(1, asked + figures.surplus());
        return new Requirement(line.number(), share, fits, parts, atMost, quota.gap(), partners(quota, fits), reliefs);
    }

    private static int fit(DateSpan days, int gap, int asked) {
        return gap == 0 ? asked : (int) Math.min(asked, ChronoUnit.DAYS.between(days.first(), days.last()) / gap + 1);
    }

    /** ⌈d · n / N⌉, at most d. */
    private int partners(Quota quota, int required) {
        int asked = quota.partners();
        if (required == 0) {
            return 0;
        }
        return Math.min(asked, (asked * required + line.number() - 1) / line.number());
    }

    /** That a duty without a number is relieved: only where every day of it is. */
    static List<Relief> whole(DateSpan span, List<Case.Ruled> exemptions) {
        List<Exemption> accepted = accepted(exemptions);
        if (accepted.isEmpty()) {
            return List.of();
        }
        var left = new HashSet<LocalDate>();
        span.first().datesUntil(span.last().plusDays(1)).forEach(left::add);
        for (Exemption exemption : accepted) {
            left.removeIf(exemption.days()::includes);
            if (left.isEmpty()) {
                return List.of(relief(exemption, 0));
            }
        }
        return List.of();
    }

    private static Relief relief(Exemption exemption, int amount) {
        List<DecisionId> ids = List.of(exemption.id());
        return new Relief(Relief.Cause.EXEMPTION, amount, Optional.of(exemption.ground()), ids);
    }

    private static List<Exemption> accepted(List<Case.Ruled> exemptions) {
        return exemptions.stream()
                .filter(Case.Ruled::accepted)
                .map(r -> r.history().value())
                .sorted(Comparator.comparing(Exemption::day).thenComparing(Exemption::id))
                .toList();
    }
}
