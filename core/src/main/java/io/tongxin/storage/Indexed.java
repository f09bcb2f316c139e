package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
    private static final Indexed NONE = new Indexed(new Attribute<?>[0], new Object[0]);

    /** By name; each has its value at the same place. A record has few, so that looking through them is the quickest. */
    private final Attribute<?>[] attributes;

    private final Object[] values;

    private Indexed(Attribute<?>[] attributes, Object[] values) {
        this.attributes = attributes;
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
        return plus(attribute, new Codes(Collections.unmodifiableSortedSet(sorted)));
    }

    private Indexed plus(Attribute<?> attribute, Object value) {
        int found = Arrays.binarySearch(attributes, attribute, BY_NAME);
        if (found >= 0) {
            Object[] changed = values.clone();
            changed[found] = value;
            return new Indexed(attributes, changed);
        }
        int place = -found - 1;
        Attribute<?>[] more = Arrays.copyOf(attributes, attributes.length + 1);
        Object[] moreValues = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(attributes, place, more, place + 1, attributes.length - place);
        System.arraycopy(values, place, moreValues, place + 1, values.length - place);
        more[place] = attribute;
        moreValues[place] = value;
        return new Indexed(more, moreValues);
    }

    /** Its place, or -1. */
    private int place(Attribute<?> attribute) {
        requireNonNull(attribute, "attribute");
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i].equals(attribute)) {
                return i;
            }
        }
        return -1;
    }

    /** The attributes that have a value, by name. */
    public Set<Attribute<?>> attributes() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(attributes)));
    }

    /** The values of these attributes alone. */
    public Indexed only(Collection<Attribute<?>> attributes) {
        Indexed only = none();
        for (Attribute<?> attribute : attributes) {
            int place = place(attribute);
            only = place < 0 ? only : only.plus(attribute, values[place]);
        }
        return only;
    }

    /** The value of a single-valued attribute, if there is one. */
    public <V> Optional<V> value(Attribute<V> attribute) {
        int place = attribute.isMultiple() ? -1 : place(attribute);
        return place < 0 ? Optional.empty() : Optional.of(attribute.valueType().cast(values[place]));
    }

    /** The codes of a multi-valued attribute, by code point; they cannot be changed. */
    public SortedSet<String> codes(Attribute<String> attribute) {
        int place = place(attribute);
        return place >= 0 && values[place] instanceof Codes codes ? codes.sorted() : Codes.NONE.sorted();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Indexed i && Arrays.equals(attributes, i.attributes) && Arrays.equals(values, i.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(attributes) + Arrays.hashCode(values);
    }

    /** The names of the attributes that have a value; values could be personal and are not shown. */
    @Override
    public String toString() {
        return Arrays.toString(attributes);
    }

    /** The value of a multi-valued attribute. */
    private record Codes(SortedSet<String> sorted) {
        static final Codes NONE = new Codes(Collections.emptySortedSet());
    }
}
