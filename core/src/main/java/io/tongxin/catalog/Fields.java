package io.tongxin.catalog;

import io.tongxin.catalog.Node.Entry;
import io.tongxin.catalog.Node.Mapping;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The fields of one mapping, read strictly: what nobody asked for is unknown.
 *
 * <p>Ask for every field first, then {@link #built}: it reports the unknown ones and makes the record only if all was well.
 */
final class Fields {
    private final Node node;
    private final Map<String, Entry> entries;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean failed;

    Fields(Node node) {
        this.node = node;
        if (node.content() instanceof Mapping mapping) {
            entries = mapping.entries();
        } else {
            entries = Map.of();
            failed = true;
            node.problem("wrong.mapping");
        }
    }

    Node node() {
        return node;
    }

    boolean has(String name) {
        asked.add(name);
        return entries.containsKey(name);
    }

    /** A field that must be there. */
    <T> Optional<T> required(String name, Form<T> form) {
        if (!has(name)) {
            if (node.content() instanceof Mapping) {
                node.problem("field.missing", name);
            }
            failed = true;
            return Optional.empty();
        }
        return read(name, form);
    }

    /** A field that may be left out, and then is {@code otherwise}. */
    <T> T optional(String name, Form<T> form, T otherwise) {
        return has(name) ? read(name, form).orElse(otherwise) : otherwise;
    }

    /** A field that may be left out. */
    <T> Optional<T> optional(String name, Form<T> form) {
        return has(name) ? read(name, form) : Optional.empty();
    }

    /** A sequence that may be left out, and then is empty. */
    <T> List<T> list(String name, Form<T> form) {
        return optional(name, form.many(), List.of());
    }

    /** A sequence without repetition that may be left out, and then is empty. */
    <T> Set<T> set(String name, Form<T> form) {
        return Set.copyOf(optional(name, form.distinct(), List.of()));
    }

    /** Up to 10,000 days without repetition, which may be left out. */
    Set<LocalDate> days(String name) {
        return Set.copyOf(optional(name, Form.of(Scalars::day).distinct(10_000), List.of()));
    }

    private <T> Optional<T> read(String name, Form<T> form) {
        Optional<T> value = form.read(Objects.requireNonNull(entries.get(name)).value());
        failed |= value.isEmpty();
        return value;
    }

    /** Reports a problem of this record. */
    void problem(Place place, String key, Object... parts) {
        failed = true;
        node.reading().problems().add(place, key, parts);
    }

    /** A change to a value that the model may refuse: then the problem is reported at the field that asks for it. */
    <T> T refined(String name, T value, String key, Supplier<T> change) {
        try {
            return change.get();
        } catch (IllegalArgumentException refused) {
            problem(node.placeOf(name), key);
            return value;
        }
    }

    /** Reports unknown fields. */
    boolean complete() {
        Wording wording = node.reading().problems().wording();
        entries.forEach((name, entry) -> {
            if (!asked.contains(name)) {
                problem(entry.name(), "field.unknown", wording.shown(name), wording.hint(name, asked));
            }
        });
        return !failed;
    }

    /** The record, if all its fields were read and the model accepts them together; else {@code key} says why not. */
    <T> Optional<T> built(String key, Supplier<T> maker) {
        if (!complete()) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            problem(node.place(), key);
            return Optional.empty();
        }
    }
}
