package io.tongxin.examples;

import io.tongxin.Changes;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.catalog.Catalog;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Records a catalog through the public API, each revision at its own time, as clerks would have done through the year. */
final class SampleYear {
    private static final ActorId REGISTRAR = ActorId.of("registrar");

    private final Catalog catalog;
    private final UnitId root;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Tongxin tongxin;

    SampleYear(Storage storage, Catalog catalog, UnitId root, Locale locale) {
        this.catalog = catalog;
        this.root = root;
        this.tongxin = Tongxin.builder()
                .storage(storage)
                .clock(now::get)
                .locale(locale)
                .build();
    }

    /** The office of the whole city. */
    Office office() {
        return office(REGISTRAR);
    }

    private Office office(ActorId actor) {
        return tongxin.as(Actor.of(actor, root, Scope.root(root)));
    }

    /** Writes everything, in the order in which it became known, if the store is empty; tells how many commands there are. */
    int record(IntConsumer progress) {
        List<Entry> entries = entries();
        if (office().units().find(root).isPresent()) {
            return entries.size() + 1;
        }
        now.set(Instant.EPOCH);
        writeTerms();
        int commands = 1;
        for (Entry entry : entries) {
            now.set(entry.at());
            Office office = office(entry.actor());
            office.write(office.command(Purpose.of("录入")), entry.change());
            progress.accept(100 * ++commands / (entries.size() + 1));
        }
        return commands;
    }

    /** What holds over dates: the organization, calendars, norms and lists, known before anything happens. */
    private void writeTerms() {
        Office office = office();
        office.write(
                office.command(Purpose.of("建档")),
                changes -> changes.recordAll(catalog.organization())
                        .recordAll(RecordKinds.NORMS, catalog.norms().all())
                        .recordAll(RecordKinds.WORKING_CALENDARS, catalog.workingCalendars())
                        .recordAll(RecordKinds.PERIOD_TABLES, catalog.periodTables())
                        .recordAll(RecordKinds.RESPONSIBILITY_LISTS, catalog.lists()));
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        add(entries, RecordKinds.ACTIVITIES, catalog.activities());
        add(entries, RecordKinds.EXEMPTIONS, catalog.exemptions());
        add(entries, RecordKinds.JUDGEMENTS, catalog.judgements());
        add(entries, RecordKinds.ATTESTATIONS, catalog.attestations());
        add(entries, RecordKinds.REASONS, catalog.reasons());
        add(entries, RecordKinds.TRIGGERS, catalog.triggers());
        catalog.closings()
                .forEach(c -> entries.add(new Entry(c.cut(), REGISTRAR, x -> x.record(RecordKinds.CLOSINGS, c))));
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
    }

    private static <T> void add(List<Entry> entries, RecordKind<T> kind, Collection<Recorded<T>> revisions) {
        for (Recorded<T> r : revisions) {
            entries.add(new Entry(r.recordedAt(), r.actor(), changes -> change(changes, kind, r)));
        }
    }

    private static <T> void change(Changes changes, RecordKind<T> kind, Recorded<T> r) {
        if (r.withdrawn()) {
            changes.withdraw(kind, kind.id(r.value()), r.revision() - 1);
        } else if (r.revision() == 1) {
            changes.record(kind, r.value());
        } else {
            changes.correct(kind, r.value(), r.revision() - 1);
        }
    }

    private record Entry(Instant at, ActorId actor, Consumer<Changes> change) {}
}
