package io.tongxin.storage.jdbc;

import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Row;
import io.tongxin.storage.SealedValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a row becomes the values of its columns, and how it is read from them; codes are added afterwards. */
final class RowColumns {
    private final KindTables tables;
    private final UnitId rootUnit;

    RowColumns(KindTables tables, UnitId rootUnit) {
        this.tables = tables;
        this.rootUnit = rootUnit;
    }

    /** The row that begins at that column. */
    Row read(ResultSet found, int first) throws SQLException {
        Indexed indexed = Indexed.none();
        int column = first + Column.OF_ROW.size();
        for (Attribute<?> attribute : tables.single()) {
            indexed = with(indexed, attribute, found, column++);
        }
        return new Row(
                tables.kind().name(),
                found.getString(first),
                rootUnit,
                UnitId.of(found.getString(first + 1)),
                found.getInt(first + 2),
                Sql.instant(found.getLong(first + 3)),
                ActorId.of(found.getString(first + 4)),
                CommandId.of(found.getString(first + 5)),
                found.getInt(first + 6),
                found.getString(first + 8),
                indexed,
                found.getInt(first + 7) != 0);
    }

    private static <V> Indexed with(Indexed indexed, Attribute<V> attribute, ResultSet found, int column)
            throws SQLException {
        return value(attribute, found, column)
                .map(v -> indexed.with(attribute, attribute.valueType().cast(v)))
                .orElse(indexed);
    }

    private static Optional<Object> value(Attribute<?> attribute, ResultSet found, int column) throws SQLException {
        @Nullable
        Object value = switch (attribute.type()) {
            case CODE, TEXT, CODES -> found.getString(column);
            case DATE -> found.getObject(column, LocalDate.class);
            case NUMBER -> found.getLong(column);
            case INSTANT -> Sql.instant(found.getLong(column));
            case FLAG -> found.getInt(column) != 0;
            case SEALED -> sealed(found.getBytes(column)).orElse(null);
        };
        return found.wasNull() ? Optional.empty() : Optional.ofNullable(value);
    }

    private static Optional<SealedValue> sealed(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(SealedValue::of);
    }

    /** The values of the columns, in their order. */
    List<Sql> values(Row row) {
        var values = new ArrayList<Sql>();
        values.add(Sql.empty().value(row.id()));
        values.add(Sql.empty().value(row.ownerUnit().value()));
        values.add(Sql.empty().value(row.revision()));
        values.add(Sql.empty().value(row.recordedAt()));
        values.add(Sql.empty().value(row.actor().value()));
        values.add(Sql.empty().value(row.command().value()));
        values.add(Sql.empty().value(row.bodyVersion()));
        values.add(Sql.empty().value(row.withdrawn()));
        values.add(Sql.empty().value(row.body()));
        for (Attribute<?> attribute : tables.single()) {
            values.add(value(row.indexed(), attribute));
        }
        return values;
    }

    private static <V> Sql value(Indexed indexed, Attribute<V> attribute) {
        return indexed.value(attribute)
                .map(RowColumns::value)
                .orElseGet(() -> Sql.empty().none(Column.of(attribute)));
    }

    /** A value as its column keeps it. */
    static Sql value(Object value) {
        if (value instanceof LocalDate date) {
            return Sql.empty().value(date);
        }
        if (value instanceof Instant instant) {
            return Sql.empty().value(instant);
        }
        if (value instanceof Long number) {
            return Sql.empty().value(number.longValue());
        }
        if (value instanceof SealedValue sealed) {
            return Sql.empty().value(sealed);
        }
        if (value instanceof Boolean flag) {
            return Sql.empty().value(flag.booleanValue());
        }
        return Sql.empty().value((String) value);
    }
}
