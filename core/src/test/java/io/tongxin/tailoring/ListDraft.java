package io.tongxin.tailoring;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.ExclusiveGroup;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.Merge;
import io.tongxin.responsibility.Modification;
import io.tongxin.responsibility.Modification.Change;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A list while a test writes it: only what the test is about is named. */
final class ListDraft {
    private final ListVersion key;
    private UnitId issuer = UnitId.of("city");
    private final List<ListImport> imports = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Modification> modifications = new ArrayList<>();
    private final List<ResponsibilityItem> items = new ArrayList<>();
    private final List<ExclusiveGroup> groups = new ArrayList<>();

    private ListDraft(ListVersion key) {
        this.key = key;
    }

    static ListDraft aList(String key) {
        return new ListDraft(ListVersion.parse(key));
    }

    ListDraft issuedBy(String unit) {
        issuer = UnitId.of(unit);
        return this;
    }

    ListDraft with(ResponsibilityItem... own) {
        items.addAll(List.of(own));
        return this;
    }

    ListDraft importing(String list) {
        imports.add(ListImport.all(ListVersion.parse(list)));
        return this;
    }

    ListDraft importingBut(String list, String... except) {
        imports.add(new ListImport(ListVersion.parse(list), Set.of(), ids(except)));
        return this;
    }

    ListDraft importingOnly(String list, String... only) {
        imports.add(new ListImport(ListVersion.parse(list), ids(only), Set.of()));
        return this;
    }

    ListDraft folding(String into, String... from) {
        merges.add(new Merge(ItemId.of(into), ids(from)));
        return this;
    }

    ListDraft changing(String item, Change... changes) {
        modifications.add(new Modification(ItemId.of(item), List.of(changes)));
        return this;
    }

    ListDraft grouping(String group, String... items) {
        groups.add(new ExclusiveGroup(group, ids(items)));
        return this;
    }

    ResponsibilityList done() {
        return new ResponsibilityList(
                key,
                Bilingual.of("清单"),
                issuer,
                EffectivePeriod.from(LocalDate.of(2026, 1, 1)),
                Audience.of(UnitId.of("office")),
                imports,
                merges,
                modifications,
                items,
                groups,
                List.of());
    }

    static Set<ItemId> ids(String... ids) {
        return Arrays.stream(ids).map(ItemId::of).collect(Collectors.toUnmodifiableSet());
    }

    /** A counted item of the body that must be done, credited with talks. */
    static ResponsibilityItem anItem(String id, Frequency frequency) {
        return ResponsibilityItem.of(
                ItemId.of(id), Bilingual.of("事项", "a matter"), Set.of(ResponsibleRole.BODY), frequency, talks());
    }

    /** An uncounted item of the body that must be done. */
    static ResponsibilityItem anUncountedItem(String id, Frequency frequency) {
        return ResponsibilityItem.of(
                ItemId.of(id), Bilingual.of("事项", "a matter"), Set.of(ResponsibleRole.BODY), frequency, Credit.none());
    }

    static Credit talks() {
        return Credit.of(ActivityKindId.of("talk"));
    }

    static Quota yearly(int times) {
        return Quota.of(PeriodLength.YEAR, times);
    }

    static Quota quarterly(int times) {
        return Quota.of(PeriodLength.QUARTER, times);
    }
}
