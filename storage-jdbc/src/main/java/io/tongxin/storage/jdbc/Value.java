package io.tongxin.storage.jdbc;

import io.tongxin.storage.SealedValue;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A value as its column keeps it, for a statement to bind. */
@FunctionalInterface
interface Value {
    /** Binds it at a place, which are counted from 1. */
    void bind(PreparedStatement statement, int place) throws SQLException;

    static Value of(String value) {
        return (s, i) -> s.setString(i, value);
    }

    static Value of(byte[] value) {
        return (s, i) -> s.setBytes(i, value);
    }

    static Value of(long value) {
        return (s, i) -> s.setLong(i, value);
    }

    static Value of(int value) {
        return (s, i) -> s.setInt(i, value);
    }

    static Value of(boolean value) {
        return (s, i) -> s.setShort(i, (short) (value ? 1 : 0));
    }

    static Value of(LocalDate value) {
        return (s, i) -> s.setObject(i, value);
    }

    static Value of(Instant value) {
        return of(Sql.micros(value));
    }

    /** Texts as one array. */
    static Value of(List<String> values) {
        return (s, i) -> s.setArray(i, s.getConnection().createArrayOf("varchar", values.toArray()));
    }

    /** The value of an attribute. */
    static Value of(Object value) {
        if (value instanceof LocalDate date) {
            return of(date);
        }
        if (value instanceof Instant instant) {
            return of(instant);
        }
        if (value instanceof Long number) {
            return of(number.longValue());
        }
        if (value instanceof SealedValue sealed) {
            return of(sealed.bytes());
        }
        if (value instanceof Boolean flag) {
            return of(flag.booleanValue());
        }
        return of((String) value);
    }

    /** No value of the type of this column. */
    static Value none(Column column) {
        return (s, i) -> s.setNull(i, column.type());
    }
}
