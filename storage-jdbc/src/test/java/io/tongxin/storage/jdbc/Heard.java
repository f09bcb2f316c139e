package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged at the finest level, by whomever, and all that is printed, until it is closed. */
final class Heard extends Handler {
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StringBuilder logged = new StringBuilder();
    private final Map<String, Integer> records = new TreeMap<>();

    private Heard() {}

    static Heard everything() {
        var heard = new Heard();
        heard.setLevel(Level.ALL);
        heard.setFormatter(new SimpleFormatter());
        heard.root.addHandler(heard);
        heard.root.setLevel(Level.ALL);
        var print = new PrintStream(heard.printed, true, UTF_8);
        System.setOut(print);
        System.setErr(print);
        return heard;
    }

    @Override
    public void publish(LogRecord entry) {
        String line = getFormatter().format(entry);
        synchronized (records) {
            logged.append(line);
            records.merge(entry.getLoggerName(), 1, Integer::sum);
        }
    }

    String text() {
        synchronized (records) {
            return logged + printed.toString(UTF_8);
        }
    }

    /** How many lines came from loggers whose names begin so. */
    int linesOf(String logger) {
        synchronized (records) {
            return records.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(logger))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
        System.setOut(out);
        System.setErr(err);
    }
}
