package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An attribute by which records of a kind can be asked for and ordered.
 *
 * <p>索引属性 (suoyin shuxing). A kind has those that a query needs and no more; everything else is in the body. Its name is a
 * column's name on every database: 1 to 30 lower-case letters, digits and underscores. Immutable.
 *
 * @param <V> the type of its values; of a multi-valued one, of each value
 */
@Term(zh = "索引属性", pinyin = "suoyin shuxing", source = "library")
public final class Attribute<V> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,29}");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private final String name;
    private final AttributeType type;
    private final Class<V> valueType;
    private final Comparator<V> order;
    private final Function<V, String> toText;
    private final Function<String, V> fromText;

    private Attribute(
            String name,
            AttributeType type,
            Class<V> valueType,
            Comparator<V> order,
            Function<V, String> toText,
            Function<String, V> fromText) {
        requireNonNull(name, "name");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "an attribute's name has 1 to 30 lower-case letters, digits or underscores");
        }
        this.name = name;
        this.type = type;
        this.valueType = valueType;
        this.order = order;
        this.toText = toText;
        this.fromText = fromText;
    }

    /** An attribute that is a code. */
    public static Attribute<String> code(String name) {
        return ofText(name, AttributeType.CODE);
    }

    /** An attribute that is a short text. */
    public static Attribute<String> text(String name) {
        return ofText(name, AttributeType.TEXT);
    }

    /** An attribute that is a set of codes. */
    public static Attribute<String> codes(String name) {
        return ofText(name, AttributeType.CODES);
    }

    /** An attribute that is a date. */
    public static Attribute<LocalDate> date(String name) {
        return new Attribute<>(
                name,
                AttributeType.DATE,
                LocalDate.class,
                Comparator.comparing(LocalDate::toEpochDay),
                LocalDate::toString,
                LocalDate::parse);
    }

    /** An attribute that is an instant. */
    public static Attribute<Instant> instant(String name) {
        return new Attribute<>(
                name,
                AttributeType.INSTANT,
                Instant.class,
                Comparator.naturalOrder(),
                Instant::toString,
                Instant::parse);
    }

    /** An attribute that is a whole number. */
    public static Attribute<Long> number(String name) {
        return new Attribute<>(
                name, AttributeType.NUMBER, Long.class, Comparator.naturalOrder(), String::valueOf, Long::valueOf);
    }

    /** An attribute that is yes or no. */
    public static Attribute<Boolean> flag(String name) {
        return new Attribute<>(
                name, AttributeType.FLAG, Boolean.class, Comparator.naturalOrder(), String::valueOf, Boolean::valueOf);
    }

    /** An attribute that is a sealed value: it is kept, and nothing can be asked or ordered by it. */
    public static Attribute<SealedValue> sealed(String name) {
        return new Attribute<>(
                name,
                AttributeType.SEALED,
                SealedValue.class,
                Comparator.comparing(Attribute::refuseOrder),
                value -> Base64.getUrlEncoder().withoutPadding().encodeToString(value.bytes()),
                text -> SealedValue.of(Base64.getUrlDecoder().decode(text)));
    }

    private static String refuseOrder(SealedValue value) {
        throw new IllegalArgumentException("sealed values have no order: " + value);
    }

    private static Attribute<String> ofText(String name, AttributeType type) {
        return new Attribute<>(name, type, String.class, Id.byCodePoint(), Function.identity(), Function.identity());
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What values it has. */
    public AttributeType type() {
        return type;
    }

    /** Whether a record has a set of values and not one. */
    public boolean isMultiple() {
        return type == AttributeType.CODES;
    }

    /** Whether its values are kept and nothing can be asked or ordered by them. */
    public boolean isSealed() {
        return type == AttributeType.SEALED;
    }

    /** The class of its values. */
    public Class<V> valueType() {
        return valueType;
    }

    /** The order of its values, the same on every store; text goes by code point. Sealed values have none: it refuses them. */
    public Comparator<V> order() {
        return order;
    }

    /** A value as text, which {@link #parse} reads back. */
    public String text(V value) {
        return toText.apply(value);
    }

    /**
     * A value from its text.
     *
     * @throws IllegalArgumentException if the text is no value of this attribute
     */
    public V parse(String text) {
        try {
            return fromText.apply(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a " + type + " value of the attribute " + name, e);
        }
    }

    /**
     * The value as every store keeps it: an instant cut to microseconds, all else as it is.
     *
     * @throws RefusedValueException if a text is empty, too long or has control characters or half of a character, or a date
     *     or an instant lies outside the years 1 to 9999
     */
    public V stored(V value) {
        requireNonNull(value, "value");
        if (value instanceof String text) {
            Texts.check("", name, text, type == AttributeType.TEXT ? Texts.LONGEST_TEXT : Texts.LONGEST_CODE);
        } else if (value instanceof LocalDate date && (date.getYear() < 1 || date.getYear() > 9999)) {
            throw new RefusedValueException(
                    "", name, Bilingual.of("日期须在公元1年至9999年之间", "a date must lie in the years 1 to 9999"));
        } else if (value instanceof Instant instant) {
            requireInBounds(instant);
            return valueType.cast(instant.truncatedTo(ChronoUnit.MICROS));
        }
        return value;
    }

    private void requireInBounds(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new RefusedValueException(
                    "", name, Bilingual.of("时刻须在公元1年至9999年之间", "an instant must lie in the years 1 to 9999"));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attribute<?> a && name.equals(a.name) && type == a.type;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
