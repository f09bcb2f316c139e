package io.tongxin.benchmarks.storage;

import io.tongxin.activity.Activity;
import io.tongxin.measuring.Slices;
import io.tongxin.measuring.Table;
import io.tongxin.measuring.Variant;
import io.tongxin.storage.Query;
import io.tongxin.storage.Row;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** All ways to write and read on one database; each is first shown to leave and to find the same. */
final class StorageRun implements AutoCloseable {
    private static final int PAGE = 50;
    private static final int PAGES = 100;
    private static final int FINDS = 1_000;
    private static final int AUDITED = 1_000;

    private final Database database;
    private final Sample sample;
    private final int rounds;
    private final HandWritten byHand;
    private final Library library;
    private final Mapper mapper;
    private final Auditor auditor;

    StorageRun(Database database, Sample sample, int rounds) {
        this.database = database;
        this.sample = sample;
        this.rounds = rounds;
        this.byHand = new HandWritten(database);
        this.library = new Library(database);
        library.prepare();
        this.mapper = new Mapper(database);
        this.auditor = new Auditor(database);
    }

    /** Measures, and prints the tables. */
    void run(PrintStream out) {
        prove();
        out.printf("%n%s: %,d records in one transaction.%n%n", database.name(), sample.size());
        out.println(Table.of("record", slices(Duration.ZERO).measure(writes())));
        fill();
        out.printf("%s: reading them.%n%n", database.name());
        out.println(Table.of("record", slices(Duration.ofSeconds(1)).measure(finds())));
        out.println(Table.of("page", slices(Duration.ofSeconds(1)).measure(pages())));
        out.println(Table.of("record", slices(Duration.ZERO).measure(scans())));
        var layouts = new Layouts(database, sample.rows());
        out.println(Table.of("record", slices(Duration.ZERO).measure(layouts.writes())));
        database.analyze();
        out.println(Table.of("record", slices(Duration.ofSeconds(1)).measure(layouts.reads())));
        out.println(layouts.sizes());
    }

    private Slices slices(Duration warmup) {
        return new Slices(database.meter(), warmup, rounds);
    }

    private void fill() {
        empty();
        library.insertAll(sample.drafts());
        mapper.insert(sample.rows());
        database.analyze();
    }

    private void empty() {
        database.inTransaction(connection -> {
            HandWritten.empty(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("truncate table mapped_activities");
                statement.execute("truncate table mapped_codes");
            }
            return true;
        });
    }

    /** Every way to write leaves what every way to read finds. */
    void prove() {
        for (Variant write : writes()) {
            LongSupplier ready = write.slices().get();
            agree(write.name(), ready.getAsLong(), write.operations());
            boolean mapped = write.name().startsWith("Hibernate");
            long found = mapped ? mapper.scan() : library.scan();
            agree("what is read after " + write.name(), found, digest(write.operations()));
        }
        fill();
        Stream.of(finds(), pages(), scans())
                .flatMap(List::stream)
                .forEach(v -> agree(v.name(), v.slices().get().getAsLong(), v.digest()));
    }

    private long digest(long records) {
        return sample.rows().stream().limit(records).mapToLong(Sample::digest).sum();
    }

    private static void agree(String what, long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException(what + ": not what the others have");
        }
    }

    private List<Variant> writes() {
        var all = new ArrayList<Variant>();
        List<Row> rows = sample.rows();
        all.add(write("JDBC by hand, batches of 1,000", rows.size(), () -> byHand.insert(rows, HandWritten.BATCH)));
        if (database.name().equals("PostgreSQL")) {
            all.add(write("COPY", rows.size(), () -> new Copy(database).insert(rows)));
        }
        all.add(write("library, in one call", rows.size(), () -> library.insertAll(sample.drafts())));
        all.add(write("Hibernate, insertMultiple", rows.size(), () -> mapper.insert(rows)));
        all.add(write("JDBC by hand, one by one", rows.size(), () -> byHand.insert(rows, 1)));
        all.add(write("library, one by one", rows.size(), () -> library.insert(sample.drafts())));
        List<Activity> activities = sample.activities();
        all.add(write("library, validated and each in the journal", rows.size(), () -> library.record(activities)));
        List<Row> some = rows.subList(0, Math.min(AUDITED, rows.size()));
        all.add(write("JDBC by hand in batches, and JaVers", some.size(), () -> auditor.insert(byHand, some)));
        return all;
    }

    private Variant write(String name, int records, LongSupplier work) {
        return new Variant(name, records, records, () -> {
            empty();
            return work;
        });
    }

    private List<Variant> finds() {
        var random = new SplittableRandom(11);
        List<Row> asked = random.ints(FINDS, 0, sample.size())
                .mapToObj(i -> sample.rows().get(i))
                .toList();
        List<String> ids = asked.stream().map(Row::id).toList();
        long digest = asked.stream().mapToLong(Sample::digest).sum();
        long records = ids.stream().mapToLong(String::hashCode).sum();
        return List.of(
                Variant.of("by id: JDBC by hand", FINDS, digest, () -> byHand.find(ids)),
                Variant.of("by id: library, in one reading", FINDS, digest, () -> library.find(ids)),
                Variant.of("by id: Hibernate", FINDS, digest, () -> mapper.find(ids)),
                Variant.of(
                        "by id: library, each by itself, as a record",
                        FINDS,
                        records,
                        () -> ids.stream().mapToLong(library::record).sum()));
    }

    private List<Variant> pages() {
        int far = Math.max(1, sample.size() / PAGE * 9 / 10);
        var all = new ArrayList<Variant>();
        for (int number : List.of(0, far)) {
            Query<Activity> query = library.page(number, PAGE);
            LocalDate day = number == 0 ? LocalDate.of(2000, 1, 1) : day(library.last(number, PAGE));
            String id = number == 0 ? "0" : library.last(number, PAGE).id();
            long digest = library.page(query);
            String name = "page " + (number + 1) + " of 50: ";
            all.add(pages(name + "JDBC by hand", digest, () -> byHand.page(day, id, PAGE)));
            all.add(pages(name + "library", digest, () -> library.page(query)));
            all.add(pages(name + "Hibernate", digest, () -> mapper.page(day, id, PAGE)));
        }
        return all;
    }

    /** So many pages in a slice that reading the clocks costs little beside them. */
    private static Variant pages(String name, long digest, LongSupplier page) {
        return Variant.of(name, PAGES, digest * PAGES, () -> {
            long found = 0;
            for (int i = 0; i < PAGES; i++) {
                found += page.getAsLong();
            }
            return found;
        });
    }

    private static LocalDate day(Row row) {
        return row.indexed().value(io.tongxin.Attributes.DAY).orElseThrow();
    }

    private List<Variant> scans() {
        long records =
                sample.rows().stream().mapToLong(row -> row.id().hashCode()).sum();
        return List.of(
                Variant.of("all: JDBC by hand, one cursor", sample.size(), sample.digest(), byHand::scan),
                Variant.of("all: library", sample.size(), sample.digest(), library::scan),
                Variant.of("all: Hibernate, by pages of 1,000", sample.size(), sample.digest(), mapper::scan),
                Variant.of("all: library, as records", sample.size(), records, library::scanRecords));
    }

    @Override
    public void close() {
        mapper.close();
    }
}
