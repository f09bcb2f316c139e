package io.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.ActivityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What can no longer be done, and the last chance, against trying it out day by day on small cases. */
class ScheduleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int ROUNDS = 20_000;

    private final Random random = new Random(20_260_930);
    private int drawn;

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private Act act(LocalDate day, int partner) {
        return new Act(ActivityId.of("a" + ++drawn), day, Set.of("person:" + partner), false);
    }

    private Schedule schedule(int days) {
        int gap = random.nextInt(4);
        int half = days / 2;
        boolean spread = random.nextInt(3) == 0;
        List<Requirement.Part> parts = spread
                ? List.of(
                        new Requirement.Part(DateSpan.of(day(0), day(half - 1)), 1),
                        new Requirement.Part(DateSpan.of(day(half), day(days - 1)), 1))
                : List.of();
        int least = spread ? 2 : 1;
        int fits = gap == 0 ? 4 : (days - 1) / gap + 1;
        int required = Math.min(fits, least + random.nextInt(3));
        int due = spread ? days - 1 : days - 1 - random.nextInt(2);
        var asked = new Requirement(required, required, required, parts, 0, gap, random.nextInt(3), List.of());
        return new Schedule(DateSpan.of(day(0), day(days - 1)), day(due), asked);
    }

    private List<Act> acts(LocalDate until) {
        var acts = new ArrayList<Act>();
        for (LocalDate day = FIRST; !day.isAfter(until); day = day.plusDays(1)) {
            for (int i = random.nextInt(4); i > 2; i--) {
                acts.add(act(day, random.nextInt(3)));
            }
        }
        return acts;
    }

    /** Something is done, with new partners, on every day from then to the due day: four times a day where no gap is asked. */
    private List<Act> withEveryDay(Schedule schedule, List<Act> acts, LocalDate from) {
        var all = new ArrayList<>(acts);
        for (LocalDate day = from; !day.isAfter(schedule.due()); day = day.plusDays(1)) {
            for (int i = 0; i < (schedule.requirement().gap() == 0 ? 6 : 1); i++) {
                all.add(new Act(ActivityId.of("new" + ++drawn), day, Set.of("new:" + drawn, "new:x" + drawn), false));
            }
        }
        all.sort(null);
        return all;
    }

    @Test
    void what_is_lost_is_what_would_be_missing_if_something_were_done_every_day() {
        for (int round = 0; round < ROUNDS; round++) {
            int days = 4 + random.nextInt(8);
            Schedule schedule = schedule(days);
            LocalDate t = day(random.nextInt(days));
            if (t.isAfter(schedule.due())) {
                continue;
            }
            List<Act> acts = acts(t);
            Count count = schedule.count(acts);
            int tried = schedule.count(withEveryDay(schedule, acts, t)).missing();
            assertThat(schedule.lost(count, acts, t))
                    .as("%s at %s with %s", schedule, t, acts)
                    .isEqualTo(tried);
        }
    }

    @Test
    void the_last_chance_is_the_last_day_from_which_doing_something_every_day_leaves_nothing_missing() {
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int days = 4 + random.nextInt(8);
            Schedule schedule = schedule(days);
            LocalDate t = day(random.nextInt(days));
            List<Act> acts = acts(t);
            Count count = schedule.count(acts);
            if (t.isAfter(schedule.due()) || count.isComplete() || schedule.lost(count, acts, t) > 0) {
                continue;
            }
            found++;
            LocalDate last = t;
            for (LocalDate d = t; !d.isAfter(schedule.due()); d = d.plusDays(1)) {
                if (schedule.count(withEveryDay(schedule, acts, d)).isComplete()) {
                    last = d;
                }
            }
            assertThat(schedule.lastChance(count, acts, t))
                    .as("%s at %s with %s", schedule, t, acts)
                    .isEqualTo(last);
        }
        assertThat(found).isGreaterThan(ROUNDS / 4);
    }

    @Test
    void what_is_missing_is_the_fewest_acts_that_would_complete_it() {
        for (int round = 0; round < 3_000; round++) {
            int days = 4 + random.nextInt(4);
            Schedule schedule = schedule(days);
            List<Act> acts = acts(day(days - 1));
            int missing = schedule.count(acts).missing();
            if (missing > 0) {
                assertThat(canComplete(schedule, acts, days, missing - 1, 0))
                        .as("%s with %s", schedule, acts)
                        .isFalse();
            }
        }
    }

    private boolean canComplete(Schedule schedule, List<Act> acts, int days, int more, int from) {
        var sorted = new ArrayList<>(acts);
        sorted.sort(null);
        if (schedule.count(sorted).isComplete()) {
            return true;
        }
        return more > 0
                && IntStream.range(from, days).anyMatch(d -> {
                    var added = new ArrayList<>(sorted);
                    added.add(new Act(
                            ActivityId.of("new" + ++drawn), day(d), Set.of("new:" + drawn, "new:x" + drawn), false));
                    return canComplete(schedule, added, days, more - 1, d);
                });
    }

    @Test
    void no_count_falls_when_an_act_is_added() {
        for (int round = 0; round < ROUNDS; round++) {
            int days = 4 + random.nextInt(8);
            Schedule schedule = schedule(days);
            List<Act> acts = acts(day(days - 1));
            var more = new ArrayList<>(acts);
            more.add(act(day(random.nextInt(days)), random.nextInt(4)));
            more.sort(null);
            Count before = schedule.count(acts);
            Count after = schedule.count(more);
            assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
            assertThat(after.partners()).isGreaterThanOrEqualTo(before.partners());
            assertThat(after.missing()).isLessThanOrEqualTo(before.missing());
        }
    }
}
