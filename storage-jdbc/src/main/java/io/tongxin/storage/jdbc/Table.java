package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import java.util.Optional;

/** A table by its full name: schema, prefix, and what it is of. */
record Table(String name) {
    private static final String NUMBERS = "123456789abcdefghijklmnopqrstuvwxyz";

    /** The name of one of the indexes of a kind's tables, of which this is the one of rows. */
    Table index(int number) {
        return new Table(name.substring(name.indexOf('.') + 1) + "_" + NUMBERS.charAt(number));
    }

    /** Names tables of one store. */
    record Naming(SqlName prefix, Optional<SqlName> schema) {
        /** The current rows of a kind. */
        Table rows(RecordKind<?> kind) {
            return named(kind.name());
        }

        /** The earlier rows of a kind. */
        Table history(RecordKind<?> kind) {
            return named(kind.name() + "_h");
        }

        /** The codes of a kind's multi-valued attributes, of all revisions. */
        Table codes(RecordKind<?> kind) {
            return named(kind.name() + "_c");
        }

        /** How far each root unit has come. */
        Table heads() {
            return named("heads");
        }

        /** Which attributes the tables of each kind have. */
        Table kinds() {
            return named("kinds");
        }

        Table journal() {
            return named("journal");
        }

        Table commands() {
            return named("commands");
        }

        /** The wrapped keys of persons. */
        Table personKeys() {
            return named("person_keys");
        }

        private Table named(String name) {
            return new Table(schema.map(s -> s + ".").orElse("") + prefix + name);
        }
    }
}
