package io.tongxin.examples.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of an object in a file of vectors, each read by name; one that nobody asked for is refused. */
final class Fields {
    private final String path;
    private final JsonNode object;
    private final Set<String> read = new HashSet<>();

    private Fields(String path, JsonNode object) {
        this.path = path;
        this.object = object;
    }

    /** What is made of the object's fields. */
    static <T> T read(String path, JsonNode node, Function<Fields, T> content) {
        if (!node.isObject()) {
            throw new VectorFormatException(path, "须为对象", "it must be an object");
        }
        var fields = new Fields(path, node);
        T made = made(fields, content);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!fields.read.contains(name)) {
                throw new VectorFormatException(fields.pathOf(name), "没有这个字段", "there is no such field");
            }
        }
        return made;
    }

    private static <T> T made(Fields fields, Function<Fields, T> content) {
        try {
            return content.apply(fields);
        } catch (VectorFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new VectorFormatException(fields.path, e);
        }
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Optional<JsonNode> optional(String name) {
        read.add(name);
        return Optional.ofNullable(object.get(name));
    }

    private JsonNode required(String name) {
        return optional(name)
                .orElseThrow(() -> new VectorFormatException(pathOf(name), "缺少该字段", "the field is missing"));
    }

    <T> T object(String name, Function<Fields, T> content) {
        return read(pathOf(name), required(name), content);
    }

    String text(String name) {
        return text(name, required(name));
    }

    private String text(String name, JsonNode node) {
        if (!node.isTextual()) {
            throw new VectorFormatException(pathOf(name), "须为文本", "it must be a text");
        }
        return node.textValue();
    }

    <T> T parsed(String name, Function<String, T> parser) {
        return parsed(name, required(name), parser);
    }

    <T> Optional<T> optional(String name, Function<String, T> parser) {
        return optional(name).map(node -> parsed(name, node, parser));
    }

    private <T> T parsed(String name, JsonNode node, Function<String, T> parser) {
        String text = text(name, node);
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new VectorFormatException(pathOf(name), "不是合格的日期或时刻", "it is not a date or an instant");
        } catch (IllegalArgumentException e) {
            throw new VectorFormatException(pathOf(name), e);
        }
    }

    /** A whole number, or else this one where the field is missing. */
    int number(String name, int otherwise) {
        return optional(name).map(node -> number(name, node)).orElse(otherwise);
    }

    int number(String name) {
        return number(name, required(name));
    }

    private int number(String name, JsonNode node) {
        if (!node.isInt()) {
            throw new VectorFormatException(pathOf(name), "须为整数", "it must be a whole number");
        }
        return node.intValue();
    }

    /** Whether the field is true; it is not where the field is missing. */
    boolean flag(String name) {
        return optional(name).map(node -> flag(name, node)).orElse(false);
    }

    private boolean flag(String name, JsonNode node) {
        if (!node.isBoolean()) {
            throw new VectorFormatException(pathOf(name), "须为 true 或 false", "it must be true or false");
        }
        return node.booleanValue();
    }

    /** The parser of a constant's name, which tells the names there are. */
    static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return text -> constants.stream()
                .filter(c -> c.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("须为下列之一 / it must be one of "
                        + constants.stream().map(Enum::name).toList()));
    }

    /** Texts in their order; none where the field is missing. */
    <T> List<T> texts(String name, Function<String, T> parser) {
        return list(name, (path, node) -> parsed(path, node, parser));
    }

    /** Objects in their order; none where the field is missing. */
    <T> List<T> objects(String name, Function<Fields, T> content) {
        return list(name, (at, node) -> read(pathOf(at), node, content));
    }

    /** The JSON texts of records in their order; none where the field is missing. */
    <T> List<T> records(String name, Function<String, T> form) {
        return list(name, (at, node) -> record(at, node, form));
    }

    /** The JSON text of one record. */
    <T> T record(String name, Function<String, T> form) {
        return record(name, required(name), form);
    }

    private <T> T record(String at, JsonNode node, Function<String, T> form) {
        try {
            return form.apply(node.toString());
        } catch (IllegalArgumentException e) {
            throw new VectorFormatException(pathOf(at), e);
        }
    }

    private <T> List<T> list(String name, Element<T> each) {
        return optional(name).map(array -> list(name, array, each)).orElseGet(List::of);
    }

    private <T> List<T> list(String name, JsonNode array, Element<T> each) {
        if (!array.isArray()) {
            throw new VectorFormatException(pathOf(name), "须为数组", "it must be an array");
        }
        var made = new ArrayList<T>(array.size());
        for (int i = 0; i < array.size(); i++) {
            made.add(each.read(name + "[" + i + "]", array.get(i)));
        }
        return made;
    }

    private interface Element<T> {
        T read(String at, JsonNode node);
    }
}
