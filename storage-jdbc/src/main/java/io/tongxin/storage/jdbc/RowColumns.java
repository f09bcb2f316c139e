package io.tongxin.storage.jdbc;

import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import io.tongxin.storage.SealedValue;
import io.tongxin.storage.UnreadableRowException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a row becomes the values of its columns, and how it is read from them; codes are added afterwards. */
final class RowColumns {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?: 00:00:00(?:\\.0+)?)?");

    private final KindTables tables;
    private final UnitId rootUnit;
    private UnitId lastUnit;
    private Optional<ActorId> lastActor = Optional.empty();
    private Optional<CommandId> lastCommand = Optional.empty();

    RowColumns(KindTables tables, UnitId rootUnit) {
        this.tables = tables;
        this.rootUnit = rootUnit;
        this.lastUnit = rootUnit;
    }

    /**
     * The row that begins at that column.
     *
     * @throws UnreadableRowException if its values are not those of a row
     */
    Row read(ResultSet found, int first) throws SQLException {
        try {
            return row(found, first);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | RefusedValueException e) {
            throw new UnreadableRowException(tables.kind().name(), found.getString(first), found.getInt(first + 2));
        }
    }

    private Row row(ResultSet found, int first) throws SQLException {
        Indexed indexed = Indexed.none();
        int column = first + Column.OF_ROW.size();
        for (Attribute<?> attribute : tables.single()) {
            indexed = with(indexed, attribute, found, column++);
        }
        return new Row(
                tables.kind().name(),
                found.getString(first),
                rootUnit,
                unit(found.getString(first + 1)),
                found.getInt(first + 2),
                Sql.instant(found.getLong(first + 3)),
                actor(found.getString(first + 4)),
                command(found.getString(first + 5)),
                found.getInt(first + 6),
                found.getString(first + 8),
                indexed,
                found.getInt(first + 7) != 0);
    }

    /** The same unit, actor or command as that of the last row, as it mostly is, stays the same object. */
    private UnitId unit(String value) {
        if (!lastUnit.value().equals(value)) {
            lastUnit = UnitId.of(value);
        }
        return lastUnit;
    }

    private ActorId actor(String value) {
        if (lastActor.isEmpty() || !lastActor.get().value().equals(value)) {
            lastActor = Optional.of(ActorId.of(value));
        }
        return lastActor.get();
    }

    private CommandId command(String value) {
        if (lastCommand.isEmpty() || !lastCommand.get().value().equals(value)) {
            lastCommand = Optional.of(CommandId.of(value));
        }
        return lastCommand.get();
    }

    private static <V> Indexed with(Indexed indexed, Attribute<V> attribute, ResultSet found, int column)
            throws SQLException {
        Optional<Object> value = value(attribute, found, column);
        return value.isEmpty()
                ? indexed
                : indexed.with(attribute, attribute.valueType().cast(value.get()));
    }

    private static Optional<Object> value(Attribute<?> attribute, ResultSet found, int column) throws SQLException {
        @Nullable
        Object value = switch (attribute.type()) {
            case CODE, TEXT, CODES -> found.getString(column);
            case DATE -> date(found.getString(column)).orElse(null);
            case NUMBER -> found.getLong(column);
            case INSTANT -> Sql.instant(found.getLong(column));
            case FLAG -> found.getInt(column) != 0;
            case SEALED -> sealed(found.getBytes(column)).orElse(null);
        };
        return found.wasNull() ? Optional.empty() : Optional.ofNullable(value);
    }

    /** As text: there are drivers that move days of October 1582, and databases whose dates have a time. */
    private static Optional<LocalDate> date(@Nullable String text) {
        return Optional.ofNullable(text).map(RowColumns::day);
    }

    private static LocalDate day(String text) {
        if (!isDay(text) && !DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("it is no day of the years 1 to 9999");
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    /** As nearly all drivers give it; the pattern also knows what others add. */
    private static boolean isDay(String text) {
        boolean fits = text.length() == 10;
        for (int i = 0; fits && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            fits = dash ? c == '-' : (c >= '0' && c <= '9');
        }
        return fits;
    }

    private static Optional<SealedValue> sealed(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(SealedValue::of);
    }

    /** The values of the root unit and of the columns, in their order. */
    List<Value> values(Row row) {
        var values = new ArrayList<Value>(tables.columns().size() + 1);
        values.add(Value.of(rootUnit.value()));
        values.add(Value.of(row.id()));
        values.add(Value.of(row.ownerUnit().value()));
        values.add(Value.of(row.revision()));
        values.add(Value.of(row.recordedAt()));
        values.add(Value.of(row.actor().value()));
        values.add(Value.of(row.command().value()));
        values.add(Value.of(row.bodyVersion()));
        values.add(Value.of(row.withdrawn()));
        values.add(Value.of(row.body()));
        for (Attribute<?> attribute : tables.single()) {
            values.add(value(row.indexed(), attribute));
        }
        return values;
    }

    private static <V> Value value(Indexed indexed, Attribute<V> attribute) {
        return indexed.value(attribute)
                .map(value -> Value.of((Object) value))
                .orElseGet(() -> Value.none(Column.of(attribute)));
    }

    /** An update of a row's columns of attributes. */
    Sql reindexing(Table table, Row row, Indexed indexed) {
        Sql sql = Sql.of("update ").table(table).then(" set revision = revision");
        for (Attribute<?> attribute : tables.single()) {
            sql.then(", ").column(Column.of(attribute)).then(" = ").value(value(indexed, attribute));
        }
        return sql.then(" where root_unit = ")
                .value(rootUnit.value())
                .then(" and id = ")
                .value(row.id())
                .then(" and revision = ")
                .value(row.revision());
    }

    /** The values of a code that stands beside a row. */
    static List<Value> code(UnitId rootUnit, Row row, Attribute<?> attribute, String code) {
        return List.of(
                Value.of(rootUnit.value()),
                Value.of(row.id()),
                Value.of(row.revision()),
                Value.of(attribute.name()),
                Value.of(code));
    }
}
