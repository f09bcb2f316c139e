package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.norm.Norms;
import io.tongxin.organization.Organization;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.term.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What holds over dates, as it is known: lists, the organization, period tables, working calendars, norms.
 *
 * <p>时效性依据 (shixiaoxing yiju). It is seen whole, its future part too: a successor known in advance cuts a span today and not
 * on his first day. Immutable.
 *
 * @param lists the resolved lists, every version that touches the days asked for
 * @param organization units, tree, relations, posts and holders
 * @param tables semesters and windows
 * @param calendars working calendars; where none knows a day, the weekday is a guess and the verdict is marked provisional
 * @param norms what the lists cite
 */
@Term(zh = "时效性依据", pinyin = "shixiaoxing yiju", source = "library")
public record Terms(
        List<ResolvedList> lists,
        Organization organization,
        List<PeriodTable> tables,
        List<WorkingCalendar> calendars,
        Norms norms) {
    /**
     * Copies its parts.
     *
     * @throws IllegalArgumentException if two versions of one list are in force on one day
     */
    public Terms {
        requireNonNull(organization, "organization");
        requireNonNull(norms, "norms");
        lists = lists.stream().sorted(Comparator.comparing(ResolvedList::key)).toList();
        tables = tables.stream().sorted(Comparator.comparing(PeriodTable::id)).toList();
        calendars = calendars.stream()
                .sorted(Comparator.comparing(WorkingCalendar::id))
                .toList();
        for (int i = 1; i < lists.size(); i++) {
            for (int j = i - 1; j >= 0; j--) {
                refuseOverlap(lists.get(j).list(), lists.get(i).list());
            }
        }
    }

    private static void refuseOverlap(ResponsibilityList one, ResponsibilityList other) {
        if (one.key().list().equals(other.key().list()) && one.effective().overlaps(other.effective())) {
            throw new IllegalArgumentException(
                    "two versions of one list are in force on the same day: " + one.key() + ", " + other.key());
        }
    }

    /** These lists and this organization, with no tables, calendars or norms. */
    public static Terms of(Collection<ResolvedList> lists, Organization organization) {
        return new Terms(List.copyOf(lists), organization, List.of(), List.of(), Norms.of(List.of()));
    }

    /** The same with these period tables. */
    public Terms withTables(List<PeriodTable> other) {
        return new Terms(lists, organization, other, calendars, norms);
    }

    /** The same with these working calendars. */
    public Terms withCalendars(List<WorkingCalendar> other) {
        return new Terms(lists, organization, tables, other, norms);
    }

    /** The same with these norms. */
    public Terms withNorms(Norms other) {
        return new Terms(lists, organization, tables, calendars, other);
    }
}
