package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.id.DutyRef;
import io.tongxin.responsibility.ExclusiveGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What the activities of one owner add up to, duty by duty; in an exclusive group, for all its duties at once. */
final class Ledger {
    private final OwnActivities activities;
    private final List<Entry> entries;

    private Ledger(OwnActivities activities, List<Entry> entries) {
        this.activities = activities;
        this.entries = entries;
    }

    /** The ledger of these duties of one owner, with the owner's activities. */
    static Ledger of(List<Case> cases, OwnActivities activities) {
        var entries = new ArrayList<Entry>(cases.size());
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (Case one : cases) {
            Entry entry = Entry.of(one, activities.qualifyingFor(one));
            group(one)
                    .ifPresent(g ->
                            groups.computeIfAbsent(g, x -> new ArrayList<>()).add(entry));
            entries.add(entry);
        }
        groups.values().forEach(group -> match(group, entries));
        return new Ledger(activities, entries);
    }

    private static void match(List<Entry> group, List<Entry> entries) {
        var acts = new LinkedHashMap<DutyRef, List<Act>>();
        group.forEach(e -> acts.put(e.one().key(), e.acts()));
        GroupMatching matching = GroupMatching.of(
                group.stream().map(Entry::one).toList(), one -> acts.getOrDefault(one.key(), List.of()));
        entries.replaceAll(e -> acts.containsKey(e.one().key()) ? e.matched(matching) : e);
    }

    /** The group of the list in force at the end of the duty to which its item belongs, as LIST/GROUP. */
    private static Optional<String> group(Case one) {
        if (!one.isCounted()) {
            return Optional.empty();
        }
        Stretch.Source source = one.versionOn(one.duty().span().last());
        for (ExclusiveGroup group : source.list().groups()) {
            if (group.items().contains(one.item())) {
                return Optional.of(source.list().key().list() + "/" + group.id());
            }
        }
        return Optional.empty();
    }

    /** The duties, by key. */
    List<Entry> entries() {
        return entries;
    }

    /** The duty of that key. */
    Optional<Entry> entry(DutyRef key) {
        for (Entry entry : entries) {
            if (entry.one().key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    Entry entry(Case one) {
        return entry(one.key()).orElseThrow();
    }

    /** The activities that exist and name the owner, by day and id. */
    List<History<Activity>> activities() {
        return activities.all();
    }

    /**
     * A duty, and what is done for it.
     *
     * @param one the duty
     * @param acts the acts that qualify for it, whether or not they count, by day and id
     * @param count what they add up to
     * @param matching the assignment of the group to which the duty belongs
     */
    record Entry(Case one, List<Act> acts, Count count, Optional<GroupMatching> matching) {
        static Entry of(Case one, List<Act> acts) {
            return new Entry(one, acts, one.schedule().count(acts), Optional.empty());
        }

        Entry matched(GroupMatching group) {
            return new Entry(one, acts, group.count(one), Optional.of(group));
        }

        /** The duties of the group, or the duty alone. */
        List<Case> together() {
            return matching.map(GroupMatching::duties).orElse(List.of(one));
        }
    }
}
