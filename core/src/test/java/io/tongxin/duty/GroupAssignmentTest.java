package io.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.DutyRef;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which duty of a group each activity serves, against the best of all assignments tried out: as many slots as can be, those before
 * others that end earlier and then by item, those beyond the number last; then the earliest activities; then each activity, earliest
 * first, in the first slot.
 */
class GroupAssignmentTest {
    private static final List<String> KINDS = List.of("study", "talk");
    private final Random random = new Random(20261124);

    private record Room(DutyRef duty, DateSpan days, List<String> kinds, int index, boolean surplus) {
        static final Comparator<Room> ORDER = Comparator.comparing(Room::surplus)
                .thenComparing(r -> r.days().last())
                .thenComparing(Room::duty)
                .thenComparingInt(Room::index);

        boolean fits(Talk talk) {
            return kinds.contains(talk.kind()) && days.includes(talk.day());
        }
    }

    private record Talk(String id, String kind, LocalDate day) {}

    private static List<Room> rooms(List<Verdict> verdicts, int acts) {
        var rooms = new ArrayList<Room>();
        for (Verdict verdict : verdicts) {
            Duty duty = verdict.duty();
            Requirement asked = duty.requirement();
            List<DateSpan> days = new ArrayList<>();
            asked.parts().forEach(p -> IntStream.range(0, p.minimum()).forEach(i -> days.add(p.days())));
            while (days.size() < asked.required()) {
                days.add(duty.span());
            }
            int most = asked.atMost() == 0 ? asked.required() + acts : asked.atMost();
            while (days.size() < most) {
                days.add(duty.span());
            }
            List<String> kinds = duty.item().credit().kinds().stream()
                    .map(ActivityKindId::value)
                    .toList();
            for (int i = 0; i < days.size(); i++) {
                rooms.add(new Room(duty.ref(), days.get(i), kinds, i, i >= asked.required()));
            }
        }
        rooms.sort(Room.ORDER);
        return rooms;
    }

    /** Tries out every assignment; an assignment says for each talk its room, or -1. */
    private static final class Search {
        private final List<Room> rooms;
        private final List<Talk> talks;
        private final int[] now;
        private final boolean[] taken;
        private List<Integer> best = List.of();

        Search(List<Room> rooms, List<Talk> talks) {
            this.rooms = rooms;
            this.talks = talks;
            this.now = new int[talks.size()];
            this.taken = new boolean[rooms.size()];
        }

        List<Integer> best() {
            from(0);
            return best.subList(rooms.size() + talks.size(), best.size());
        }

        private void from(int talk) {
            if (talk == now.length) {
                List<Integer> rank = rank();
                best = best.isEmpty() || compare(rank, best) < 0 ? rank : best;
                return;
            }
            now[talk] = -1;
            from(talk + 1);
            for (int r = 0; r < taken.length; r++) {
                if (!taken[r] && rooms.get(r).fits(talks.get(talk))) {
                    taken[r] = true;
                    now[talk] = r;
                    from(talk + 1);
                    taken[r] = false;
                }
            }
        }

        /** Rooms filled, then talks used, then the rooms of the talks: smaller is better. */
        private List<Integer> rank() {
            return IntStream.concat(
                            IntStream.range(0, taken.length).map(r -> taken[r] ? 0 : 1),
                            IntStream.concat(IntStream.of(now).map(r -> r < 0 ? 1 : 0), IntStream.of(now)))
                    .boxed()
                    .toList();
        }

        private static int compare(List<Integer> a, List<Integer> b) {
            return IntStream.range(0, a.size())
                    .map(i -> a.get(i) - b.get(i))
                    .filter(d -> d != 0)
                    .findFirst()
                    .orElse(0);
        }
    }

    private ResponsibilityItem item(String id) {
        Credit either = Credit.of(Scene.TALK, Scene.STUDY);
        Credit credit = List.of(either, either, Credit.of(Scene.TALK), Credit.of(Scene.STUDY))
                .get(random.nextInt(4));
        Quota half = Quota.of(PeriodLength.HALF_YEAR, 1);
        Quota spread = Quota.of(PeriodLength.YEAR, 2).withSpread(PeriodLength.HALF_YEAR, 1);
        Quota quota = List.of(half, half.withAtMost(1), spread, Quota.of(PeriodLength.YEAR, 1 + random.nextInt(2)))
                .get(random.nextInt(4));
        return Scene.item(id, quota).withCredit(credit);
    }

    @Test
    void each_activity_serves_the_duty_that_the_best_of_all_assignments_gives_it() {
        for (int round = 0; round < 150; round++) {
            ResponsibilityItem a = item("a");
            ResponsibilityItem b = item("b");
            Scene scene = new Scene().group(a, b);
            var talks = new ArrayList<Talk>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                String kind = KINDS.get(random.nextInt(2));
                LocalDate day = LocalDate.of(2026, 1 + random.nextInt(12), 10);
                talks.add(new Talk("t" + i, kind, day));
                scene.act(Scene.activity("t" + i, ActivityKindId.of(kind), day.toString()));
            }
            talks.sort(Comparator.comparing(Talk::day).thenComparing(Talk::id));
            Evaluation evaluation = scene.on("2026-12-31");
            List<Verdict> verdicts = evaluation.of(Scene.BODY, 2026);
            assertThat(served(evaluation, verdicts.get(0).duty().ref()))
                    .as("%s %s, %s %s, %s", a.frequency(), a.credit(), b.frequency(), b.credit(), talks)
                    .isEqualTo(expected(verdicts, talks));
        }
    }

    private static Map<ActivityId, Optional<DutyRef>> served(Evaluation evaluation, DutyRef duty) {
        var served = new LinkedHashMap<ActivityId, Optional<DutyRef>>();
        evaluation.explain(duty).assignments().forEach(s -> served.put(s.activity(), s.duty()));
        return served;
    }

    private static Map<ActivityId, Optional<DutyRef>> expected(List<Verdict> verdicts, List<Talk> talks) {
        List<Room> rooms = rooms(verdicts, talks.size());
        List<Talk> fitting = talks.stream()
                .filter(t -> rooms.stream().anyMatch(r -> r.fits(t)))
                .toList();
        List<Integer> best = new Search(rooms, fitting).best();
        var expected = new LinkedHashMap<ActivityId, Optional<DutyRef>>();
        Stream.iterate(0, i -> i < fitting.size(), i -> i + 1)
                .forEach(i -> expected.put(
                        ActivityId.of(fitting.get(i).id()),
                        Optional.of(best.get(i))
                                .filter(r -> r >= 0)
                                .map(r -> rooms.get(r).duty())));
        return expected;
    }
}
