package io.tongxin.storage.jdbc;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A statement in the making: constants, names of tables and columns, and values, which are always bound.
 *
 * <p>There is no way to put any other text into a statement: the compiler refuses what is no constant, and names come from kinds,
 * attributes and {@link SqlName}.
 */
final class Sql {
    private static final int USUAL = 128;

    private final StringBuilder text = new StringBuilder(USUAL);
    private final List<Value> values = new ArrayList<>();

    private Sql() {}

    static Sql of(@CompileTimeConstant final String constant) {
        return new Sql().then(constant);
    }

    static Sql empty() {
        return new Sql();
    }

    Sql then(@CompileTimeConstant final String constant) {
        text.append(constant);
        return this;
    }

    Sql table(Table table) {
        text.append(table.name());
        return this;
    }

    /** The table under an alias. */
    Sql table(Table table, Alias alias) {
        text.append(table.name())
                .append(' ')
                .append(alias.prefix(), 0, alias.prefix().length() - 1);
        return this;
    }

    Sql column(Column column) {
        text.append(column.name());
        return this;
    }

    /** The column under the alias of its table. */
    Sql column(Alias alias, Column column) {
        text.append(alias.prefix()).append(column.name());
        return this;
    }

    Sql columns(Alias alias, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            column(alias, columns.get(i));
        }
        return this;
    }

    Sql then(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    Sql value(String value) {
        return value(Value.of(value));
    }

    Sql value(byte[] value) {
        return value(Value.of(value));
    }

    Sql value(long value) {
        return value(Value.of(value));
    }

    Sql value(int value) {
        return value(Value.of(value));
    }

    Sql value(Instant value) {
        return value(Value.of(value));
    }

    Sql value(Value value) {
        text.append('?');
        values.add(value);
        return this;
    }

    /** An insertion of a row, whose values are still to be given, in the order of the columns. */
    static Sql insertion(Table table, List<Column> columns) {
        Sql sql = of("insert into ")
                .table(table)
                .then(" (")
                .columns(Alias.NONE, columns)
                .then(") values (");
        for (int i = 0; i < columns.size(); i++) {
            sql.then(i == 0 ? "?" : ", ?");
        }
        return sql.then(")");
    }

    /** The values of an insertion. */
    Sql of(List<Value> row) {
        values.addAll(row);
        return this;
    }

    /** A whole number, in a definition. */
    Sql number(int number) {
        text.append(number);
        return this;
    }

    /** Statements of one kind of list, each as {@code (a, b, c)}. */
    Sql list(Collection<Sql> parts) {
        text.append('(');
        boolean first = true;
        for (Sql part : parts) {
            text.append(first ? "" : ", ");
            then(part);
            first = false;
        }
        text.append(')');
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Value> values() {
        return values;
    }

    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    /** The nearest microsecond that a column holds, for instants that are only compared with. */
    static long nearestMicros(Instant instant) {
        if (Math.abs(instant.getEpochSecond()) > Long.MAX_VALUE / 1_000_000L - 1) {
            return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return micros(instant);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** The name by which a statement calls a table. */
    enum Alias {
        NONE(""),
        ROW("t."),
        HEAD("h."),
        CODE("c."),
        KEY("k.");

        private final String prefix;

        Alias(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }
}
