package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.ActivityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which activity serves which duty of an exclusive group: a maximum assignment that prefers slots by deadline, then item,
 * then earlier activities; then each activity, earliest first, takes the first slot that keeps all this possible.
 *
 * <p>Slots are taken in their order, each by an augmenting path: what is matched stays matched, so an added activity never
 * unseats a slot, and nothing done after a deadline can help a slot that was due by it.
 */
final class GroupMatching {
    private static final int FREE = -1;

    private final List<Case> duties;
    private final List<Slot> slots;
    private final List<Act> acts;
    private final boolean[][] fits;
    private final int[] actOf;
    private final int[] slotOf;

    private GroupMatching(List<Case> duties, List<Slot> slots, List<Act> acts, boolean[][] fits) {
        this.duties = List.copyOf(duties);
        this.slots = slots;
        this.acts = acts;
        this.fits = fits;
        this.actOf = new int[slots.size()];
        this.slotOf = new int[acts.size()];
        Arrays.fill(actOf, FREE);
        Arrays.fill(slotOf, FREE);
    }

    /** The assignment for these duties of one owner, with the acts that qualify for each. */
    static GroupMatching of(List<Case> duties, Function<Case, List<Act>> qualifying) {
        var all = new TreeSet<Act>();
        duties.forEach(one -> all.addAll(qualifying.apply(one)));
        List<Act> acts = List.copyOf(all);
        var slots = new ArrayList<Slot>();
        duties.forEach(one -> addSlots(slots, one, qualifying.apply(one).size()));
        slots.sort(Slot.ORDER);
        boolean[][] fits = new boolean[slots.size()][acts.size()];
        for (int s = 0; s < slots.size(); s++) {
            for (Act act : qualifying.apply(slots.get(s).owed())) {
                fits[s][Collections.binarySearch(acts, act)] =
                        slots.get(s).days().includes(act.day());
            }
        }
        var matching = new GroupMatching(duties, slots, acts, fits);
        matching.chooseSlots();
        matching.chooseActs();
        matching.settle();
        return matching;
    }

    private static void addSlots(List<Slot> slots, Case one, int candidates) {
        Requirement asked = one.duty().requirement();
        int index = 0;
        int inParts = 0;
        for (int p = 0; p < asked.parts().size(); p++) {
            for (int i = 0; i < asked.parts().get(p).minimum(); i++) {
                slots.add(new Slot(one, asked.parts().get(p).days(), p, index++, false));
                inParts++;
            }
        }
        for (int i = inParts; i < asked.required(); i++) {
            slots.add(new Slot(one, one.duty().span(), FREE, index++, false));
        }
        int surplus = asked.atMost() == 0 ? candidates : asked.atMost() - asked.required();
        for (int i = 0; i < surplus; i++) {
            slots.add(new Slot(one, one.duty().span(), FREE, index++, true));
        }
    }

    private void chooseSlots() {
        for (int s = 0; s < slots.size(); s++) {
            seatSlot(s, new boolean[acts.size()]);
        }
    }

    private boolean seatSlot(int slot, boolean[] tried) {
        for (int a = 0; a < acts.size(); a++) {
            if (fits[slot][a] && !tried[a]) {
                tried[a] = true;
                if (slotOf[a] == FREE || seatSlot(slotOf[a], tried)) {
                    join(slot, a);
                    return true;
                }
            }
        }
        return false;
    }

    /** Serves the same slots with the earliest activities that can serve them all. */
    private void chooseActs() {
        boolean[] chosen = new boolean[slots.size()];
        for (int s = 0; s < slots.size(); s++) {
            chosen[s] = actOf[s] != FREE;
        }
        Arrays.fill(actOf, FREE);
        Arrays.fill(slotOf, FREE);
        for (int a = 0; a < acts.size(); a++) {
            seatAct(a, chosen, new boolean[slots.size()]);
        }
    }

    private boolean seatAct(int act, boolean[] open, boolean[] tried) {
        for (int s = 0; s < slots.size(); s++) {
            if (open[s] && fits[s][act] && !tried[s]) {
                tried[s] = true;
                if (actOf[s] == FREE || seatAct(actOf[s], open, tried)) {
                    join(s, act);
                    return true;
                }
            }
        }
        return false;
    }

    /** Each activity, earliest first, takes the first slot that leaves a slot for every later one. */
    private void settle() {
        boolean[] open = new boolean[slots.size()];
        for (int s = 0; s < slots.size(); s++) {
            open[s] = actOf[s] != FREE;
        }
        for (int a = 0; a < acts.size(); a++) {
            if (slotOf[a] != FREE) {
                takeFirst(a, open);
                open[slotOf[a]] = false;
            }
        }
    }

    private void takeFirst(int act, boolean[] open) {
        int held = slotOf[act];
        for (int s = 0; s < held; s++) {
            if (open[s] && fits[s][act] && swap(act, s, open)) {
                return;
            }
        }
    }

    /** Gives the slot to the act if its holder finds another one among the open slots. */
    private boolean swap(int act, int slot, boolean[] open) {
        int holder = actOf[slot];
        int left = slotOf[act];
        int[] slotsBefore = slotOf.clone();
        int[] actsBefore = actOf.clone();
        join(slot, act);
        actOf[left] = FREE;
        open[slot] = false;
        boolean seated = seatAct(holder, open, new boolean[slots.size()]);
        open[slot] = true;
        if (!seated) {
            System.arraycopy(slotsBefore, 0, slotOf, 0, slotOf.length);
            System.arraycopy(actsBefore, 0, actOf, 0, actOf.length);
        }
        return seated;
    }

    private void join(int slot, int act) {
        actOf[slot] = act;
        slotOf[act] = slot;
    }

    /** What the assignment gives a duty. */
    Count count(Case one) {
        var counted = new TreeSet<Act>();
        int[] partMissing = new int[one.duty().requirement().parts().size()];
        int missing = 0;
        for (int s = 0; s < slots.size(); s++) {
            Slot slot = slots.get(s);
            if (!slot.owed().key().equals(one.key())) {
                continue;
            }
            if (actOf[s] != FREE) {
                counted.add(acts.get(actOf[s]));
            } else if (!slot.surplus()) {
                missing++;
                if (slot.part() != FREE) {
                    partMissing[slot.part()]++;
                }
            }
        }
        List<Integer> parts = Arrays.stream(partMissing).boxed().toList();
        return new Count(counted.size(), parts, 0, missing, List.copyOf(counted));
    }

    /** How many are missing in all duties of the group. */
    int missing() {
        int missing = 0;
        for (int s = 0; s < slots.size(); s++) {
            missing += actOf[s] == FREE && !slots.get(s).surplus() ? 1 : 0;
        }
        return missing;
    }

    /** The duties of the group. */
    List<Case> duties() {
        return duties;
    }

    /** Which duty the activity serves, if any. */
    Optional<Case> servedBy(ActivityId activity) {
        for (int a = 0; a < acts.size(); a++) {
            if (acts.get(a).id().equals(activity) && slotOf[a] != FREE) {
                return Optional.of(slots.get(slotOf[a]).owed());
            }
        }
        return Optional.empty();
    }

    /** The activities that qualify for any duty of the group, by day and id. */
    List<ActivityId> candidates() {
        return acts.stream().map(Act::id).toList();
    }

    /**
     * Room for one activity.
     *
     * @param owed the duty
     * @param days on which days
     * @param part of which part it is the minimum, or -1
     * @param index its number in the duty
     * @param surplus whether it lies beyond the number asked
     */
    private record Slot(Case owed, DateSpan days, int part, int index, boolean surplus) {
        static final Comparator<Slot> ORDER = Comparator.comparing(Slot::surplus)
                .thenComparing(Slot::deadline)
                .thenComparing(s -> s.owed().duty())
                .thenComparingInt(Slot::index);

        LocalDate deadline() {
            return days.last();
        }
    }
}
