package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item through one period: for each day whether it is owed, and how the number is shared out; shared by all owners of whom
 * it is asked without a change.
 *
 * @param item the item
 * @param dated the period
 * @param versions which version of the item is in force on which days
 * @param segments who owes it, one after another
 * @param number what is asked in the whole period; 0 where no number is
 */
record Line(ItemId item, Periods.Dated dated, List<Version> versions, List<Segment> segments, int number) {
    /** The version in force on the day; on a day without the item the next one, else the last. */
    Stretch.Source versionOn(LocalDate day) {
        return versionOn(versions, day);
    }

    static Stretch.Source versionOn(List<Version> versions, LocalDate day) {
        for (Version version : versions) {
            if (!version.days().last().isBefore(day)) {
                return version.source();
            }
        }
        return versions.get(versions.size() - 1).source();
    }

    /** A version of the item, on days of the period on which it is in force. */
    record Version(DateSpan days, Stretch.Source source) {}

    /** Consecutive days with a number asked per period on each of them. */
    record Weighted(DateSpan days, int times) {
        long weight(DateSpan in) {
            return days.intersect(in).map(d -> (long) d.days() * times).orElse(0L);
        }
    }

    /**
     * Consecutive days on which the same owes, or nobody does.
     *
     * @param days the days
     * @param nobody why nobody does
     * @param weights the number asked per period on each day
     * @param figures what falls to the segment
     */
    record Segment(DateSpan days, Optional<Nobody> nobody, List<Weighted> weights, Figures figures) {
        long weight() {
            return weights.stream().mapToLong(w -> w.weight(days)).sum();
        }

        /** The weight of some of its days. */
        long weight(Set<LocalDate> some) {
            return weights.stream()
                    .mapToLong(w -> some.stream().filter(w.days()::includes).count() * w.times())
                    .sum();
        }

        Segment with(Figures other) {
            return new Segment(days, nobody, weights, other);
        }
    }

    /**
     * What falls to a segment.
     *
     * @param parts the parts of the period with the minimum in each, clipped to the segment
     * @param rest what is asked beside the minima
     * @param surplus what is credited beyond the number; negative where there is no bound
     */
    record Figures(List<Requirement.Part> parts, int rest, int surplus) {
        static final Figures NONE = new Figures(List.of(), 0, -1);

        int share() {
            return rest + parts.stream().mapToInt(Requirement.Part::minimum).sum();
        }
    }
}
