package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Partner;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Requirement;
import io.tongxin.responsibility.Credit;
import io.tongxin.role.PartnerCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One duty of a few days by trying out every schedule, written anew and with none of the library's arithmetic.
 *
 * <p>Days are numbered from the first of the span.
 */
final class Trial {
    private final Duty duty;
    private final List<Done> done;

    private Trial(Duty duty, List<Done> done) {
        this.duty = duty;
        this.done = done;
    }

    /** A trial of the duty with what was done by the day. */
    static Trial of(Duty duty, Collection<Activity> activities, LocalDate until) {
        var done = new ArrayList<Done>();
        for (Activity activity : activities) {
            if (!activity.day().isAfter(until) && qualifies(duty, activity)) {
                done.add(new Done(number(duty, activity.day()), partners(duty, activity)));
            }
        }
        return new Trial(duty, done);
    }

    private static int number(Duty duty, LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - duty.span().first().toEpochDay());
    }

    private static boolean qualifies(Duty duty, Activity activity) {
        Credit credit = duty.item().credit();
        return duty.span().includes(activity.day())
                && credit.kinds().contains(activity.kind())
                && activity.roleOf(duty.ref().owner())
                        .filter(r -> r.covers(credit.role()))
                        .isPresent()
                && activity.evidenceKinds().containsAll(credit.evidence())
                && (credit.partner() == PartnerCondition.NONE
                        || !partners(duty, activity).isEmpty());
    }

    private static Set<String> partners(Duty duty, Activity activity) {
        Predicate<Partner> fits = switch (duty.item().credit().partner()) {
            case ANY_PERSON -> Partner.Person.class::isInstance;
            case PAIRED_PERSON -> p -> p instanceof Partner.Person person && person.paired();
            case NONE, SUBORDINATE_UNIT, GUIDED_UNIT -> p -> false;
        };
        var partners = new HashSet<String>();
        activity.partners().stream().filter(fits).forEach(p -> partners.add(p.identity()));
        return partners;
    }

    int days() {
        return duty.span().days();
    }

    int due() {
        return number(duty, duty.due());
    }

    int missing() {
        return missing(done);
    }

    private int missing(List<Done> acts) {
        Requirement asked = duty.requirement();
        int inParts = 0;
        for (Requirement.Part part : asked.parts()) {
            int first = number(duty, part.days().first());
            int last = number(duty, part.days().last());
            List<Done> inside = acts.stream()
                    .filter(d -> d.day() >= first && d.day() <= last)
                    .toList();
            inParts += Math.max(0, part.minimum() - most(inside));
        }
        long met = acts.stream().flatMap(d -> d.partners().stream()).distinct().count();
        int partners = met < asked.partners() ? 1 : 0;
        return Math.max(Math.max(asked.required() - most(acts), inParts), partners);
    }

    /** The most acts that lie so far apart: the longest chain ending in each. */
    private int most(List<Done> acts) {
        int gap = duty.requirement().gap();
        if (gap == 0) {
            return acts.size();
        }
        int[] days = acts.stream().mapToInt(Done::day).sorted().toArray();
        int[] chain = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            for (int j = 0; j < i; j++) {
                if (days[j] + gap <= days[i]) {
                    chain[i] = Math.max(chain[i], chain[j]);
                }
            }
            chain[i]++;
        }
        return IntStream.of(chain).max().orElse(0);
    }

    /** How many are still missing at best, over all schedules from one day to another. */
    int leastMissing(int from, int to) {
        int[] least = {missing()};
        schedules(from, to, done, added -> least[0] = Math.min(least[0], missing(added)));
        return least[0];
    }

    /** The fewest acts that leave nothing missing, over all schedules of the whole span; -1 where none does. */
    int fewest() {
        int[] fewest = {-1};
        schedules(0, days() - 1, done, added -> {
            int more = added.size() - done.size();
            if (missing(added) == 0 && (fewest[0] < 0 || more < fewest[0])) {
                fewest[0] = more;
            }
        });
        return fewest[0];
    }

    /** The last day from which some schedule leaves nothing missing; -1 where there is none. */
    int lastChance(int from) {
        for (int day = due(); day >= from; day--) {
            if (leastMissing(day, due()) == 0) {
                return day;
            }
        }
        return -1;
    }

    private void schedules(int from, int to, List<Done> acts, java.util.function.Consumer<List<Done>> each) {
        each.accept(acts);
        if (from > to) {
            return;
        }
        int most = duty.requirement().gap() > 0
                ? 1
                : Math.max(1, duty.requirement().required());
        var more = new ArrayList<>(acts);
        for (int i = 0; i <= most; i++) {
            if (i > 0) {
                more.add(new Done(
                        from,
                        Set.of(
                                "new-" + from + "-" + i + "a",
                                "new-" + from + "-" + i + "b",
                                "new-" + from + "-" + i + "c")));
            }
            if (from == to) {
                each.accept(List.copyOf(more));
            } else {
                schedules(from + 1, to, List.copyOf(more), each);
            }
        }
    }

    private record Done(int day, Set<String> partners) {}
}
