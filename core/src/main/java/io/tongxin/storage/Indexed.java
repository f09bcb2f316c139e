package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The values of a row's indexed attributes.
 *
 * <p>索引值 (suoyin zhi). An attribute without a value is left out; an empty set of codes is the same as none. Immutable.
 */
@Term(zh = "索引值", pinyin = "suoyin zhi", source = "library")
public final class Indexed {
    private static final int MOST_CODES = 2_000;
    private static final Comparator<Attribute<?>> BY_NAME =
            Comparator.<Attribute<?>, String>comparing(Attribute::name).thenComparing(Attribute::type);
    private static final Indexed NONE = new Indexed(Map.of());

    private final Map<Attribute<?>, Object> values;

    private Indexed(Map<Attribute<?>, Object> values) {
        this.values = values;
    }

    /** No values. */
    public static Indexed none() {
        return NONE;
    }

    /**
     * These and one more value.
     *
     * @throws RefusedValueException if no store could keep the value
     * @throws IllegalArgumentException if the attribute is multi-valued
     */
    public <V> Indexed with(Attribute<V> attribute, V value) {
        if (attribute.isMultiple()) {
            throw new IllegalArgumentException("the attribute " + attribute + " takes a set of codes");
        }
        return plus(attribute, attribute.stored(value));
    }

    /**
     * These and the codes of a multi-valued attribute.
     *
     * @throws RefusedValueException if there are more than 2,000, or no store could keep one of them
     * @throws IllegalArgumentException if the attribute is not multi-valued
     */
    public Indexed withCodes(Attribute<String> attribute, Collection<String> codes) {
        if (!attribute.isMultiple()) {
            throw new IllegalArgumentException("the attribute " + attribute + " takes one value");
        }
        if (codes.isEmpty()) {
            return this;
        }
        var sorted = new TreeSet<String>(Id.byCodePoint());
        codes.forEach(code -> sorted.add(attribute.stored(code)));
        if (sorted.size() > MOST_CODES) {
            throw new RefusedValueException(
                    "",
                    attribute.name(),
                    Bilingual.of("不得超过" + MOST_CODES + "个", "it must not have more than " + MOST_CODES + " codes"));
        }
        return plus(attribute, Collections.unmodifiableSortedSet(sorted));
    }

    private Indexed plus(Attribute<?> attribute, Object value) {
        var more = new TreeMap<Attribute<?>, Object>(BY_NAME);
        more.putAll(values);
        more.put(attribute, value);
        return new Indexed(Collections.unmodifiableMap(more));
    }

    /** The attributes that have a value, by name. */
    public Set<Attribute<?>> attributes() {
        return values.keySet();
    }

    /** The values of these attributes alone. */
    public Indexed only(Collection<Attribute<?>> attributes) {
        Indexed only = none();
        for (Attribute<?> attribute : attributes) {
            Object value = values.get(attribute);
            only = value == null ? only : only.plus(attribute, value);
        }
        return only;
    }

    /** The value of a single-valued attribute, if there is one. */
    public <V> Optional<V> value(Attribute<V> attribute) {
        Object value = values.get(requireNonNull(attribute, "attribute"));
        return attribute.isMultiple() || value == null
                ? Optional.empty()
                : Optional.of(attribute.valueType().cast(value));
    }

    /** The codes of a multi-valued attribute, by code point. */
    public SortedSet<String> codes(Attribute<String> attribute) {
        var codes = new TreeSet<String>(Id.byCodePoint());
        if (values.get(requireNonNull(attribute, "attribute")) instanceof Collection<?> found) {
            found.forEach(code -> codes.add(attribute.valueType().cast(code)));
        }
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Indexed i && values.equals(i.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names of the attributes that have a value; values could be personal and are not shown. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
