package io.tongxin.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The fields of a JSON object, each read by name; the path of each is known. */
final class Fields {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][0-9A-Za-z_-]{0,63}");
    private static final int MOST_MEMBERS = 10_000;

    private final Value object;
    private final Set<String> read = new HashSet<>();

    Fields(Value object) {
        this.object = object;
    }

    Optional<Value> optional(String name) {
        read.add(name);
        JsonNode node = object.node().get(name);
        return node == null ? Optional.empty() : Optional.of(new Value(path(name), node));
    }

    Value required(String name) {
        return optional(name).orElseThrow(() -> new JsonFormatException(path(name), "缺少该字段", "the field is missing"));
    }

    /** A text, empty where the field is missing. */
    String text(String name) {
        return optional(name).map(Value::text).orElse("");
    }

    /** A number, 0 where the field is missing. */
    int number(String name) {
        return optional(name).map(Value::number).orElse(0);
    }

    <T> T parsed(String name, Function<String, T> parser) {
        return required(name).parsed(parser);
    }

    LocalDate date(String name) {
        return required(name).date();
    }

    Bilingual bilingual(String name) {
        return required(name).bilingual();
    }

    /** A list, empty where the field is missing. */
    <T> List<T> list(String name, Function<Value, T> each) {
        return optional(name).map(v -> v.items(each)).orElseGet(List::of);
    }

    <T> List<T> parsedList(String name, Function<String, T> parser) {
        return list(name, v -> v.parsed(parser));
    }

    /** A set of at most 10,000 members, empty where the field is missing; a member given twice is refused. */
    <T> Set<T> set(String name, Function<Value, T> each) {
        List<T> given = list(name, each);
        if (given.size() > MOST_MEMBERS) {
            throw new JsonFormatException(
                    path(name), "内容超过" + MOST_MEMBERS + "个", "it has more than " + MOST_MEMBERS + " members");
        }
        var members = new HashSet<T>();
        for (T member : given) {
            if (!members.add(member)) {
                throw new JsonFormatException(path(name), "有重复的内容", "a member is given twice");
            }
        }
        return members;
    }

    <T> Set<T> parsedSet(String name, Function<String, T> parser) {
        return set(name, v -> v.parsed(parser));
    }

    <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        return set(name, v -> v.constant(type));
    }

    private String path(String name) {
        return object.path().isEmpty() ? name : object.path() + "." + name;
    }

    /** A name as it may be shown: whatever else a text calls a field may be a person's name or a line of a log. */
    private static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }

    void requireAllRead() {
        for (Iterator<String> names = object.node().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!read.contains(name)) {
                throw new JsonFormatException(path(shown(name)), "没有这个字段", "there is no such field");
            }
        }
    }
}
