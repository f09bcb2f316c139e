package io.tongxin.storage.jdbc;

import io.tongxin.testkit.arbitrary.Persons;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Reads all that is logged at the finest level, and keeps the lines in which a generated person would be known again. Of two loggers
 * that would take minutes less is read here, and all by {@link CanaryTests}: H2's to the statements with their values, and none of the
 * pictures that MariaDB's driver makes of packets.
 */
final class TraceListener extends Handler {
    private final Logger root = Logger.getLogger("");
    private final Logger h2 = Logger.getLogger("h2database");
    private final Logger packets = Logger.getLogger("org.mariadb.jdbc.client.socket");
    private final Level before = root.getLevel();
    private final List<String> traces = new CopyOnWriteArrayList<>();
    private final AtomicLong lines = new AtomicLong();

    private TraceListener() {}

    static TraceListener begun() {
        var listener = new TraceListener();
        listener.setLevel(Level.ALL);
        listener.setFormatter(new SimpleFormatter());
        listener.root.addHandler(listener);
        listener.root.setLevel(Level.ALL);
        listener.h2.setLevel(Level.INFO);
        listener.packets.setLevel(Level.OFF);
        return listener;
    }

    @Override
    public void publish(LogRecord entry) {
        lines.incrementAndGet();
        String line = getFormatter().formatMessage(entry)
                + Optional.ofNullable(entry.getThrown())
                        .map(TraceListener::stackOf)
                        .orElse("");
        if (isPossible(line) && Persons.trace().matcher(line).find()) {
            traces.add(line);
        }
    }

    /** Most lines can be told apart quickly. */
    private static boolean isPossible(String line) {
        return line.contains("1101") || line.chars().anyMatch(c -> c > 0xff);
    }

    private static String stackOf(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    List<String> traces() {
        return traces;
    }

    long lines() {
        return lines.get();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
        h2.setLevel(null);
        packets.setLevel(null);
    }
}
