package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/** The bounds of a condition, so that no query is larger than a database takes. */
final class Bounds {
    private static final int MOST_VALUES = 5_000;
    private static final int MOST_VALUES_IN_ALL = 20_000;
    private static final int MOST_CONDITIONS = 100;

    private Bounds() {}

    static void single(Attribute<?> attribute) {
        if (requireNonNull(attribute, "attribute").isMultiple()) {
            throw new IllegalArgumentException("the attribute " + attribute + " is a set: ask for any or all of it");
        }
        if (attribute.isSealed()) {
            throw new IllegalArgumentException("the attribute " + attribute + " is sealed: nothing is asked by it");
        }
    }

    static void multiple(Attribute<?> attribute) {
        if (!requireNonNull(attribute, "attribute").isMultiple()) {
            throw new IllegalArgumentException("the attribute " + attribute + " has one value: ask for it");
        }
    }

    static void few(Set<?> values) {
        if (values.size() > MOST_VALUES) {
            throw new IllegalArgumentException("a condition has at most " + MOST_VALUES + " values");
        }
    }

    static List<Condition> conditions(List<Condition> conditions) {
        if (conditions.size() > MOST_CONDITIONS
                || conditions.stream().flatMap(Condition::attributes).count() > MOST_CONDITIONS) {
            throw new IllegalArgumentException("a query has at most " + MOST_CONDITIONS + " conditions");
        }
        if (conditions.stream().mapToLong(Condition::size).sum() > MOST_VALUES_IN_ALL) {
            throw new IllegalArgumentException("a query has at most " + MOST_VALUES_IN_ALL + " values in all");
        }
        return List.copyOf(conditions);
    }
}
