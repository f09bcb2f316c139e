package io.tongxin.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The table of results in {@code target/faults}: what was done how often, and how each run ended. A row is written when all its
 * runs are through, and the first violation of an invariant ends them; so each row says that there was none.
 */
final class Results {
    private static final Path DIRECTORY = Path.of("target", "faults");
    private static final String HEAD = "fault,case,database,extent,runs,ends,violations";

    private final String fault;
    private final String what;
    private final String database;
    private final AtomicInteger runs = new AtomicInteger();
    private final Map<String, Integer> ends = new TreeMap<>();

    Results(String fault, String what, Object database) {
        this.fault = fault;
        this.what = what;
        this.database = database.toString();
    }

    /** A run that ended so. */
    synchronized void add(String end) {
        runs.incrementAndGet();
        ends.merge(end, 1, Integer::sum);
    }

    /** Writes the row, in place of an earlier one of the same fault, case and database. */
    synchronized void write() {
        String key = fault + "," + what + "," + database + ",";
        String counted = String.join(
                "; ",
                ends.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .toList());
        String row = key + (Extent.FULL ? "full" : "short") + "," + runs.get() + "," + counted + ",0";
        try {
            write(key, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String key, String row) throws IOException {
        Files.createDirectories(DIRECTORY);
        Path csv = DIRECTORY.resolve("results.csv");
        var rows = new ArrayList<String>();
        if (Files.exists(csv)) {
            List<String> kept = Files.readAllLines(csv);
            kept.subList(1, kept.size()).stream()
                    .filter(r -> !r.startsWith(key))
                    .forEach(rows::add);
        }
        rows.add(row);
        rows.sort((a, b) -> order(a).compareTo(order(b)));
        var table = new ArrayList<String>();
        table.add("| fault | case | database | extent | runs | how they ended | violations |");
        table.add("| --- | --- | --- | --- | --- | --- | --- |");
        rows.forEach(r -> table.add("| " + String.join(" | ", r.split(",", -1)) + " |"));
        rows.add(0, HEAD);
        Files.write(csv, rows);
        Files.write(DIRECTORY.resolve("results.md"), table);
    }

    /** F2 before F10. */
    private static String order(String row) {
        String number = row.substring(1, row.indexOf(','));
        return (number.length() == 1 ? "0" : "") + row.substring(1);
    }
}
