package io.tongxin.storage.jdbc;

import io.tongxin.storage.SealedValue;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.argument.Argument;

/** Values as their columns keep them, for statements to bind. */
final class Values {
    private Values() {}

    static Argument of(String value) {
        return (i, s, context) -> s.setString(i, value);
    }

    static Argument of(byte[] value) {
        return (i, s, context) -> s.setBytes(i, value);
    }

    static Argument of(long value) {
        return (i, s, context) -> s.setLong(i, value);
    }

    static Argument of(int value) {
        return (i, s, context) -> s.setInt(i, value);
    }

    static Argument of(boolean value) {
        return (i, s, context) -> s.setShort(i, (short) (value ? 1 : 0));
    }

    static Argument of(LocalDate value) {
        return (i, s, context) -> s.setObject(i, value);
    }

    static Argument of(Instant value) {
        return of(Sql.micros(value));
    }

    /** The value of an attribute. */
    static Argument of(Object value) {
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
    static Argument none(Column column) {
        return (i, s, context) -> s.setNull(i, column.type());
    }
}
