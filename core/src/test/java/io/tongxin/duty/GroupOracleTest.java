package io.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ActivityKindId;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Exclusive groups against trying out every assignment on small cases. */
class GroupOracleTest {
    private static final List<String> KINDS = List.of("talk", "study", "visit");
    private final Random random = new Random(41);

    private ResponsibilityItem item(String id) {
        var kinds = new ArrayList<ActivityKindId>();
        KINDS.stream().filter(k -> random.nextBoolean()).forEach(k -> kinds.add(ActivityKindId.of(k)));
        if (kinds.isEmpty()) {
            kinds.add(ActivityKindId.of("talk"));
        }
        PeriodLength length = random.nextBoolean() ? PeriodLength.YEAR : PeriodLength.HALF_YEAR;
        int times = 1 + random.nextInt(2);
        Quota quota = Quota.of(length, times);
        quota = random.nextInt(3) == 0 ? quota.withAtMost(times + 1) : quota;
        return Scene.item(id, quota).withCredit(Credit.of(kinds.toArray(ActivityKindId[]::new)));
    }

    private record Room(String duty, int deadlineMonth, int firstMonth, List<String> kinds) {}

    /** The slots asked, earliest deadline first, then by item: the most of them, earlier ones before later. */
    private static int[] best(List<Room> rooms, List<String[]> acts) {
        int[] best = new int[rooms.size()];
        search(rooms, acts, 0, new boolean[acts.size()], new int[rooms.size()], best);
        return best;
    }

    private static void search(
            List<Room> rooms, List<String[]> acts, int room, boolean[] used, int[] filled, int[] best) {
        if (room == rooms.size()) {
            if (isBetter(filled, best)) {
                System.arraycopy(filled, 0, best, 0, best.length);
            }
            return;
        }
        for (int a = 0; a < acts.size(); a++) {
            int month = Integer.parseInt(acts.get(a)[1]);
            Room r = rooms.get(room);
            if (!used[a]
                    && r.kinds().contains(acts.get(a)[0])
                    && month >= r.firstMonth()
                    && month <= r.deadlineMonth()) {
                used[a] = true;
                filled[room] = 1;
                search(rooms, acts, room + 1, used, filled, best);
                filled[room] = 0;
                used[a] = false;
            }
        }
        search(rooms, acts, room + 1, used, filled, best);
    }

    private static boolean isBetter(int[] filled, int[] best) {
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] != best[i]) {
                return filled[i] > best[i];
            }
        }
        return false;
    }

    @Test
    void what_is_missing_agrees_with_the_best_of_all_assignments() {
        for (int round = 0; round < 400; round++) {
            ResponsibilityItem a = item("a");
            ResponsibilityItem b = item("b");
            Scene scene = new Scene().group(a, b);
            var acts = new ArrayList<String[]>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                String kind = KINDS.get(random.nextInt(3));
                int month = 1 + random.nextInt(12);
                acts.add(new String[] {kind, String.valueOf(month)});
                String day = "2026-" + (month < 10 ? "0" : "") + month + "-1" + i;
                scene.act(Scene.activity("x" + round + "-" + i, ActivityKindId.of(kind), day));
            }
            List<Verdict> verdicts = scene.on("2026-12-31").of(Scene.BODY, 2026);
            assertThat(missing(verdicts))
                    .as("%s %s %s", a.frequency(), b.frequency(), acts)
                    .isEqualTo(expected(verdicts, acts));
            credits(verdicts, acts.size());
        }
    }

    private static Map<String, Integer> missing(List<Verdict> verdicts) {
        var missing = new HashMap<String, Integer>();
        verdicts.forEach(v -> missing.put(v.duty().ref().toString(), v.missing()));
        return missing;
    }

    private static Map<String, Integer> expected(List<Verdict> verdicts, List<String[]> acts) {
        var rooms = new ArrayList<Room>();
        for (Verdict v : verdicts) {
            List<String> kinds = v.duty().item().credit().kinds().stream()
                    .map(ActivityKindId::value)
                    .toList();
            for (int i = 0; i < v.duty().requirement().required(); i++) {
                rooms.add(new Room(
                        v.duty().ref().toString(),
                        v.duty().due().getMonthValue(),
                        v.duty().span().first().getMonthValue(),
                        kinds));
            }
        }
        rooms.sort((x, y) -> x.deadlineMonth() != y.deadlineMonth()
                ? x.deadlineMonth() - y.deadlineMonth()
                : x.duty().compareTo(y.duty()));
        int[] filled = best(rooms, acts);
        var missing = new HashMap<String, Integer>();
        verdicts.forEach(v -> missing.put(v.duty().ref().toString(), 0));
        for (int i = 0; i < rooms.size(); i++) {
            missing.merge(rooms.get(i).duty(), 1 - filled[i], Integer::sum);
        }
        return missing;
    }

    /** No activity is counted twice, and none beyond an upper bound. */
    private static void credits(List<Verdict> verdicts, int acts) {
        var counted = new ArrayList<Object>();
        for (Verdict v : verdicts) {
            counted.addAll(v.tally().counted());
            int atMost = v.duty().requirement().atMost();
            if (atMost > 0) {
                assertThat(v.tally().total()).isLessThanOrEqualTo(atMost);
            }
        }
        assertThat(counted).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(acts);
    }

    @Test
    void then_each_activity_earliest_first_takes_the_first_slot() {
        // two talks, both fit a and b, both yearly: the earlier one serves a, the later b; the third is surplus of a
        Scene scene = new Scene()
                .group(Scene.item("a", Quota.of(PeriodLength.YEAR, 1)), Scene.item("b", Quota.of(PeriodLength.YEAR, 1)))
                .talk("z", "2026-01-10")
                .talk("y", "2026-02-10")
                .talk("x", "2026-03-10");
        assertThat(scene.body("2026-12-31", "2026", "a").tally().counted())
                .extracting(Object::toString)
                .containsExactly("z", "x");
        assertThat(scene.body("2026-12-31", "2026", "b").tally().counted())
                .extracting(Object::toString)
                .containsExactly("y");
    }

    @Test
    void among_equal_slots_the_earlier_activities_serve() {
        // one slot of a, bounded to one: the first of three talks serves it, the others are not needed
        Scene scene = new Scene()
                .group(
                        Scene.item("a", Quota.of(PeriodLength.YEAR, 1).withAtMost(1)),
                        Scene.item("b", Quota.of(PeriodLength.YEAR, 1).withAtMost(1))
                                .withCredit(Credit.of(Scene.STUDY)))
                .talk("z", "2026-01-10")
                .talk("y", "2026-02-10");
        Verdict a = scene.body("2026-12-31", "2026", "a");
        assertThat(a.tally().counted()).extracting(Object::toString).containsExactly("z");
        assertThat(scene.on("2026-12-31").explain(a.duty().ref()).activities())
                .extracting(
                        c -> c.activity() + " " + c.rejection().map(Enum::name).orElse("counted"))
                .containsExactly("z counted", "y NOT_NEEDED");
    }
}
