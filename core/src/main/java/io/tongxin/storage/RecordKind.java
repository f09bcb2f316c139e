package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Scope;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A kind of record: its name, how it becomes a row, and by which attributes it can be asked for.
 *
 * <p>记录类别 (jilu leibie). A store knows kinds and rows and nothing of what they mean; so an adapter is written once for all of
 * them. Immutable.
 *
 * @param <T> the type of record
 */
@Term(zh = "记录类别", pinyin = "jilu leibie", source = "library")
public final class RecordKind<T> {
    private final String name;
    private final Class<T> type;
    private final Function<T, String> id;
    private final Function<T, Optional<OwnerId>> owner;
    private final Body<T> body;
    private final int bodyVersion;
    private final Map<Integer, UnaryOperator<String>> upcasters;
    private final List<Attribute<?>> attributes;
    private final List<Extractor<T>> extractors;
    private final boolean shared;

    private RecordKind(Builder<T> builder) {
        this.name = builder.name;
        this.type = builder.type;
        this.id = builder.id;
        this.owner = builder.owner;
        this.body = builder.body;
        this.upcasters = new TreeMap<>(builder.upcasters);
        this.bodyVersion = upcasters.size() + 1;
        this.attributes = List.copyOf(builder.attributes);
        this.extractors = List.copyOf(builder.extractors);
        this.shared = builder.shared;
    }

    /**
     * Begins a kind.
     *
     * @param name 1 to 20 lower-case letters, digits and underscores; a table's name on a database
     * @param type the class of its records
     * @param id the id of a record
     * @param body how a record is written and read
     * @throws IllegalArgumentException if the name is not of that form
     */
    public static <T> Builder<T> named(String name, Class<T> type, Function<T, String> id, Body<T> body) {
        return new Builder<>(name, type, id, body);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The class of its records. */
    public Class<T> type() {
        return type;
    }

    /** The id of a record. */
    public String id(T value) {
        return id.apply(value);
    }

    /** Who owns a record: a unit, or the unit of a post; the root unit where it is empty. */
    public Optional<OwnerId> owner(T value) {
        return owner.apply(value);
    }

    /** The version of the form in which bodies are written: one more than there are upcasters. */
    public int bodyVersion() {
        return bodyVersion;
    }

    /** Its indexed attributes. */
    public List<Attribute<?>> attributes() {
        return attributes;
    }

    /** Whether everybody of a root unit may read its records; who may write them is not touched by it. */
    public boolean isShared() {
        return shared;
    }

    /** Over which rows of this kind an actor of that scope may read. */
    public Scope readable(Scope scope) {
        return shared && scope instanceof Scope.Units units ? Scope.root(units.root()) : scope;
    }

    /**
     * What is to be stored of a record.
     *
     * @throws RefusedValueException if no store could keep one of its values
     */
    public Draft draft(T value, UnitId ownerUnit) {
        Indexed indexed = indexed(value);
        return new Draft(this, id(value), ownerUnit, body.write(value), indexed);
    }

    private Indexed indexed(T value) {
        Indexed indexed = Indexed.none();
        try {
            for (Extractor<T> extractor : extractors) {
                indexed = extractor.addTo(indexed, value);
            }
            return indexed;
        } catch (RefusedValueException e) {
            throw e.of(name);
        }
    }

    /**
     * The indexed values that a row's body gives, by the attributes that the kind has now.
     *
     * @throws UnreadableRowException if the body cannot be read
     */
    public Indexed indexed(Row row) {
        try {
            return indexed(read(row));
        } catch (IllegalArgumentException | RefusedValueException e) {
            throw new UnreadableRowException(name, row.id(), row.revision());
        }
    }

    /** Whether a row's indexed values are those that its body gives. */
    public boolean isIndexedAsRead(Row row) {
        return indexed(read(row)).equals(row.indexed());
    }

    /**
     * The record of a row; a body of an older version is brought up to date first.
     *
     * @throws RefusedValueException if the row's body is of a newer version than this library knows
     * @throws IllegalArgumentException if the body cannot be read
     */
    public T read(Row row) {
        if (row.bodyVersion() < 1 || row.bodyVersion() > bodyVersion) {
            throw new RefusedValueException(
                    name,
                    "bodyVersion",
                    Bilingual.of("正文由较新版本写入，本版本不能读取", "the body was written by a newer version of the library"));
        }
        String text = row.body();
        for (UnaryOperator<String> upcaster :
                new TreeMap<>(upcasters).tailMap(row.bodyVersion()).values()) {
            text = upcaster.apply(text);
        }
        return body.read(text);
    }

    /** The revision that a row holds. */
    public Recorded<T> recorded(Row row) {
        return new Recorded<>(read(row), row.revision(), row.recordedAt(), row.actor(), row.withdrawn());
    }

    @Override
    public String toString() {
        return name;
    }

    /** How one attribute's value is taken from a record. */
    @FunctionalInterface
    private interface Extractor<T> {
        Indexed addTo(Indexed indexed, T value);
    }

    /**
     * A kind in the making. 记录类别构建 (jilu leibie goujian).
     *
     * @param <T> the type of record
     */
    @Term(zh = "记录类别构建", pinyin = "jilu leibie goujian", source = "library")
    public static final class Builder<T> {
        private final String name;
        private final Class<T> type;
        private final Function<T, String> id;
        private final Body<T> body;
        private Function<T, Optional<OwnerId>> owner = value -> Optional.empty();
        private final Map<Integer, UnaryOperator<String>> upcasters = new TreeMap<>();
        private final List<Attribute<?>> attributes = new ArrayList<>();
        private final List<Extractor<T>> extractors = new ArrayList<>();
        private boolean shared;

        private Builder(String name, Class<T> type, Function<T, String> id, Body<T> body) {
            if (!name.matches("[a-z][a-z0-9_]{0,19}")) {
                throw new IllegalArgumentException(
                        "a kind's name has 1 to 20 lower-case letters, digits or underscores");
            }
            this.name = name;
            this.type = requireNonNull(type, "type");
            this.id = requireNonNull(id, "id");
            this.body = requireNonNull(body, "body");
        }

        /** With records that belong to this unit or post. */
        public Builder<T> ownedBy(Function<T, OwnerId> belongsTo) {
            this.owner = value -> Optional.of(belongsTo.apply(value));
            return this;
        }

        /** With records that everybody of a root unit may read. */
        public Builder<T> shared() {
            this.shared = true;
            return this;
        }

        /**
         * With an attribute that every record has.
         *
         * @throws IllegalArgumentException if the name is taken
         */
        public <V> Builder<T> index(Attribute<V> attribute, Function<T, V> value) {
            return index(attribute, (indexed, record) -> indexed.with(attribute, value.apply(record)));
        }

        /**
         * With an attribute that a record may lack.
         *
         * @throws IllegalArgumentException if the name is taken
         */
        public <V> Builder<T> indexIfPresent(Attribute<V> attribute, Function<T, Optional<V>> value) {
            return index(
                    attribute,
                    (indexed, record) -> value.apply(record)
                            .map(v -> indexed.with(attribute, v))
                            .orElse(indexed));
        }

        /**
         * With an attribute that is a set of codes.
         *
         * @throws IllegalArgumentException if the name is taken
         */
        public Builder<T> indexCodes(Attribute<String> attribute, Function<T, ? extends Collection<String>> codes) {
            return index(attribute, (indexed, record) -> indexed.withCodes(attribute, codes.apply(record)));
        }

        private Builder<T> index(Attribute<?> attribute, Extractor<T> extractor) {
            if (attributes.stream().anyMatch(a -> a.name().equals(attribute.name()))) {
                throw new IllegalArgumentException("the kind " + name + " has two attributes " + attribute);
            }
            attributes.add(attribute);
            extractors.add(extractor);
            return this;
        }

        /** With a step that brings a body from the version reached so far to the next; the first goes from 1 to 2. */
        public Builder<T> upcast(UnaryOperator<String> step) {
            upcasters.put(upcasters.size() + 1, requireNonNull(step, "step"));
            return this;
        }

        /** The kind. */
        public RecordKind<T> build() {
            return new RecordKind<>(this);
        }
    }
}
