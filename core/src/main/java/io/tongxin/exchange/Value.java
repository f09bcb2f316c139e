package io.tongxin.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongxin.term.Bilingual;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A value of a JSON text, and the path to it. */
record Value(String path, JsonNode node) {
    JsonFormatException wrong(String zh, String en) {
        return new JsonFormatException(path, zh, en);
    }

    String text() {
        if (!node.isTextual()) {
            throw wrong("须为文本", "it must be a text");
        }
        return Characters.checked(path, node.textValue());
    }

    int number() {
        if (!node.isInt()) {
            throw wrong("须为整数", "it must be a whole number");
        }
        return node.intValue();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw wrong("须为 true 或 false", "it must be true or false");
        }
        return node.booleanValue();
    }

    /** What a parser makes of the text; the parser's own words say what is wrong with it. */
    <T> T parsed(Function<String, T> parser) {
        String text = text();
        return checked(() -> parser.apply(text));
    }

    LocalDate date() {
        return InTime.date(path, parsed(LocalDate::parse));
    }

    /** An instant, cut to microseconds. */
    Instant instant() {
        return InTime.instant(path, parsed(Instant::parse)).truncatedTo(ChronoUnit.MICROS);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("须为下列之一：" + names(type), "it must be one of " + names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    Bilingual bilingual() {
        return node.isTextual()
                ? parsed(Bilingual::of)
                : object(f -> Bilingual.of(f.required("zh").text(), f.text("en")));
    }

    /** What is made of the object's fields; one that is not asked for is refused. */
    <T> T object(Function<Fields, T> content) {
        if (!node.isObject()) {
            throw wrong("须为对象", "it must be an object");
        }
        var fields = new Fields(this);
        T made = checked(() -> content.apply(fields));
        fields.requireAllRead();
        return made;
    }

    <T> List<T> items(Function<Value, T> each) {
        if (!node.isArray()) {
            throw wrong("须为数组", "it must be an array");
        }
        var items = new ArrayList<T>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(each.apply(new Value(path + "[" + i + "]", node.get(i))));
        }
        return items;
    }

    private <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (JsonFormatException e) {
            throw e;
        } catch (DateTimeException e) {
            throw wrong("不是合格的日期或时刻", "it is not a date or an instant");
        } catch (IllegalArgumentException e) {
            throw wrong("内容不符合要求", String.valueOf(e.getMessage()));
        }
    }
}
