package io.tongxin.storage;

import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows are asked for: a value made of attributes, so that there is no text for anyone to inject anything into.
 *
 * <p>查询条件 (chaxun tiaojian). A row without a value for the attribute fits no condition on it, but that it has
 * all of no codes. Values are compared whole and exactly: case, width, trailing spaces and composition of characters count. A
 * condition has at most 5,000 values, and all conditions of a query have at most 20,000 together. Immutable.
 */
@Term(zh = "查询条件", pinyin = "chaxun tiaojian", source = "library")
public sealed interface Condition {
    /** Every row. */
    static Condition everything() {
        return new Both(List.of());
    }

    /** Rows that have this value. */
    static <V> Condition equal(Attribute<V> attribute, V value) {
        return new In<>(attribute, Set.of(attribute.stored(value)));
    }

    /** Rows that have one of these values; none, where there are none. */
    static <V> Condition in(Attribute<V> attribute, Set<V> values) {
        return new In<>(attribute, values);
    }

    /** Rows whose value is not before this one. */
    static <V> Condition atLeast(Attribute<V> attribute, V least) {
        return new Range<>(attribute, Optional.of(least), Optional.empty());
    }

    /** Rows whose value is not after this one. */
    static <V> Condition atMost(Attribute<V> attribute, V most) {
        return new Range<>(attribute, Optional.empty(), Optional.of(most));
    }

    /** Rows whose value lies between these two, both included. */
    static <V> Condition between(Attribute<V> attribute, V least, V most) {
        return new Range<>(attribute, Optional.of(least), Optional.of(most));
    }

    /** Rows that have at least one of these codes. */
    static Condition hasAny(Attribute<String> attribute, Set<String> codes) {
        return new HasAny(attribute, codes);
    }

    /** Rows that have all of these codes. */
    static Condition hasAll(Attribute<String> attribute, Set<String> codes) {
        return new HasAll(attribute, codes);
    }

    /** Rows that fit all of these conditions; every row, where there are none. */
    static Condition allOf(Condition... conditions) {
        return new Both(List.of(conditions));
    }

    /** Rows that fit one of these conditions or more; no row, where there are none. */
    static Condition anyOf(Condition... conditions) {
        return new Either(List.of(conditions));
    }

    /** Whether a row with these values fits; every store answers as this method does. */
    boolean matches(Indexed indexed);

    /** The attributes it asks for. */
    Stream<Attribute<?>> attributes();

    /** How many values it holds. */
    long size();

    /**
     * One of some values. 取值条件 (quzhi tiaojian).
     *
     * @param attribute a single-valued attribute
     * @param values the values, at most 5,000
     */
    @Term(zh = "取值条件", pinyin = "quzhi tiaojian", source = "library")
    record In<V>(Attribute<V> attribute, Set<V> values) implements Condition {
        /**
         * Copies the values.
         *
         * @throws IllegalArgumentException if the attribute is multi-valued or sealed, or there are too many values
         * @throws RefusedValueException if no store could keep one of the values
         */
        public In {
            Bounds.single(attribute);
            Bounds.few(values);
            values = values.stream().map(attribute::stored).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean matches(Indexed indexed) {
            return indexed.value(attribute).filter(values::contains).isPresent();
        }

        @Override
        public long size() {
            return values.size();
        }

        @Override
        public Stream<Attribute<?>> attributes() {
            return Stream.of(attribute);
        }
    }

    /**
     * A range with one or two ends, both included. 范围条件 (fanwei tiaojian).
     *
     * @param attribute a single-valued attribute
     * @param least the least value, where there is one
     * @param most the greatest value, where there is one
     */
    @Term(zh = "范围条件", pinyin = "fanwei tiaojian", source = "library")
    record Range<V>(Attribute<V> attribute, Optional<V> least, Optional<V> most) implements Condition {
        /**
         * Checks the ends.
         *
         * @throws IllegalArgumentException if the attribute is multi-valued
         */
        public Range {
            Bounds.single(attribute);
            least = least.map(attribute::stored);
            most = most.map(attribute::stored);
        }

        @Override
        public boolean matches(Indexed indexed) {
            return indexed.value(attribute)
                    .filter(v ->
                            least.map(l -> attribute.order().compare(l, v) <= 0).orElse(true))
                    .filter(v ->
                            most.map(m -> attribute.order().compare(v, m) <= 0).orElse(true))
                    .isPresent();
        }

        @Override
        public long size() {
            return least.stream().count() + most.stream().count();
        }

        @Override
        public Stream<Attribute<?>> attributes() {
            return Stream.of(attribute);
        }
    }

    /**
     * At least one of some codes. 含任一代码 (han renyi daima).
     *
     * @param attribute a multi-valued attribute
     * @param codes the codes, at most 5,000
     */
    @Term(zh = "含任一代码", pinyin = "han renyi daima", source = "library")
    record HasAny(Attribute<String> attribute, Set<String> codes) implements Condition {
        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if the attribute is not multi-valued, or there are too many codes
         * @throws RefusedValueException if no store could keep one of the codes
         */
        public HasAny {
            Bounds.multiple(attribute);
            Bounds.few(codes);
            codes = codes.stream().map(attribute::stored).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean matches(Indexed indexed) {
            return indexed.codes(attribute).stream().anyMatch(codes::contains);
        }

        @Override
        public long size() {
            return codes.size();
        }

        @Override
        public Stream<Attribute<?>> attributes() {
            return Stream.of(attribute);
        }
    }

    /**
     * All of some codes. 含全部代码 (han quanbu daima).
     *
     * @param attribute a multi-valued attribute
     * @param codes the codes, at most 5,000
     */
    @Term(zh = "含全部代码", pinyin = "han quanbu daima", source = "library")
    record HasAll(Attribute<String> attribute, Set<String> codes) implements Condition {
        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if the attribute is not multi-valued, or there are too many codes
         * @throws RefusedValueException if no store could keep one of the codes
         */
        public HasAll {
            Bounds.multiple(attribute);
            Bounds.few(codes);
            codes = codes.stream().map(attribute::stored).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean matches(Indexed indexed) {
            return indexed.codes(attribute).containsAll(codes);
        }

        @Override
        public long size() {
            return codes.size();
        }

        @Override
        public Stream<Attribute<?>> attributes() {
            return Stream.of(attribute);
        }
    }

    /**
     * All of some conditions. 同时满足 (tongshi manzu).
     *
     * @param conditions the conditions, at most 100, those inside them counted
     */
    @Term(zh = "同时满足", pinyin = "tongshi manzu", source = "library")
    record Both(List<Condition> conditions) implements Condition {
        /**
         * Copies the conditions.
         *
         * @throws IllegalArgumentException if there are too many
         */
        public Both {
            conditions = Bounds.conditions(conditions);
        }

        @Override
        public boolean matches(Indexed indexed) {
            return conditions.stream().allMatch(c -> c.matches(indexed));
        }

        @Override
        public long size() {
            return conditions.stream().mapToLong(Condition::size).sum();
        }

        @Override
        public Stream<Attribute<?>> attributes() {
            return conditions.stream().flatMap(Condition::attributes);
        }
    }

    /**
     * At least one of some conditions. 任一满足 (renyi manzu).
     *
     * @param conditions the conditions, at most 100, those inside them counted
     */
    @Term(zh = "任一满足", pinyin = "renyi manzu", source = "library")
    record Either(List<Condition> conditions) implements Condition {
        /**
         * Copies the conditions.
         *
         * @throws IllegalArgumentException if there are too many
         */
        public Either {
            conditions = Bounds.conditions(conditions);
        }

        @Override
        public boolean matches(Indexed indexed) {
            return conditions.stream().anyMatch(c -> c.matches(indexed));
        }

        @Override
        public long size() {
            return conditions.stream().mapToLong(Condition::size).sum();
        }

        @Override
        public Stream<Attribute<?>> attributes() {
            return conditions.stream().flatMap(Condition::attributes);
        }
    }
}
