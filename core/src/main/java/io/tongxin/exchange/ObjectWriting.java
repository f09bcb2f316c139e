package io.tongxin.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tongxin.id.Id;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** A JSON object being written: fields in the order of the calls, empty ones left out. */
final class ObjectWriting {
    private final JsonNodeFactory nodes;
    private final ObjectNode object;

    ObjectWriting(JsonNodeFactory nodes) {
        this.nodes = nodes;
        this.object = nodes.objectNode();
    }

    ObjectNode node() {
        return object;
    }

    /** A text; left out where it is empty. */
    ObjectWriting text(String name, String text) {
        if (!text.isEmpty()) {
            object.put(name, Characters.checked(name, text));
        }
        return this;
    }

    /** The text that {@code toString()} writes. */
    ObjectWriting text(String name, Object value) {
        return text(name, value.toString());
    }

    ObjectWriting date(String name, LocalDate date) {
        return text(name, InTime.date(name, date).toString());
    }

    ObjectWriting instant(String name, Instant instant) {
        return text(
                name,
                InTime.instant(name, instant).truncatedTo(ChronoUnit.MICROS).toString());
    }

    ObjectWriting number(String name, int number) {
        object.put(name, number);
        return this;
    }

    /** A number; left out where it is 0. */
    ObjectWriting numberUnlessZero(String name, int number) {
        return number == 0 ? this : number(name, number);
    }

    ObjectWriting flag(String name, boolean flag) {
        object.put(name, flag);
        return this;
    }

    /** One text where there is no English, otherwise both. */
    ObjectWriting bilingual(String name, Bilingual text) {
        return text.en().isEmpty()
                ? text(name, text.zh())
                : object(name, o -> o.text("zh", text.zh()).text("en", text.en()));
    }

    ObjectWriting object(String name, Consumer<ObjectWriting> content) {
        var inner = new ObjectWriting(nodes);
        content.accept(inner);
        object.set(name, inner.object);
        return this;
    }

    /** Texts in their order; left out where there are none. */
    ObjectWriting texts(String name, List<?> values) {
        if (!values.isEmpty()) {
            ArrayNode array = object.putArray(name);
            values.forEach(v -> array.add(Characters.checked(name, v.toString())));
        }
        return this;
    }

    /** Texts in the order of code points; left out where there are none. */
    ObjectWriting sorted(String name, Collection<?> values) {
        return texts(
                name,
                values.stream().map(Object::toString).sorted(Id.byCodePoint()).toList());
    }

    /** Names of enum constants in the order of code points. */
    <E extends Enum<E>> ObjectWriting names(String name, Collection<E> values) {
        return sorted(name, values.stream().map(Enum::name).toList());
    }

    /** Objects in their order; left out where there are none. */
    <T> ObjectWriting objects(String name, Collection<T> values, BiConsumer<T, ObjectWriting> content) {
        if (!values.isEmpty()) {
            ArrayNode array = object.putArray(name);
            for (T value : values) {
                var inner = new ObjectWriting(nodes);
                content.accept(value, inner);
                array.add(inner.object);
            }
        }
        return this;
    }

    /** Objects in the order of a key. */
    <T> ObjectWriting objectsBy(
            String name, Collection<T> values, Function<T, String> key, BiConsumer<T, ObjectWriting> content) {
        return objects(
                name,
                values.stream()
                        .sorted((a, b) -> Id.byCodePoint().compare(key.apply(a), key.apply(b)))
                        .toList(),
                content);
    }
}
