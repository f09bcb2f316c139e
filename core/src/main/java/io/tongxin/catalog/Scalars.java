package io.tongxin.catalog;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.catalog.Node.Mapping;
import io.tongxin.catalog.Node.Scalar;
import io.tongxin.term.Bilingual;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The forms of single values. */
final class Scalars {
    /** Plain scalars that YAML reads as null, a truth value or a number. */
    private static final Pattern NOT_TEXT = Pattern.compile(
            "~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\\d+|0o[0-7]+|0x[0-9a-fA-F]+)"
                    + "|[-+]?(?:\\.\\d+|\\d+(?:\\.\\d*)?)(?:[eE][-+]?\\d+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d*)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH_DAY = Pattern.compile("\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?(?:Z|[-+]\\d{2}:\\d{2})");

    private Scalars() {}

    /** A scalar's text as it stands, plain or quoted. */
    private static Optional<Scalar> scalar(Node node) {
        if (!(node.content() instanceof Scalar scalar)) {
            node.problem("wrong.scalar");
            return Optional.empty();
        }
        if (scalar.plain() && scalar.value().isEmpty()) {
            node.problem("value.missing");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    private static Optional<String> unquoted(Node node) {
        return scalar(node)
                .filter(scalar -> {
                    boolean text =
                            !scalar.plain() || !NOT_TEXT.matcher(scalar.value()).matches();
                    if (!text) {
                        node.problem("value.quote");
                    }
                    return text;
                })
                .map(Scalar::value);
    }

    /** Text of 1 to so many characters, such as a store can hold: YAML can write more, as {@code "\\0"}. */
    static Form<String> text(int longest) {
        return node -> unquoted(node).filter(text -> {
            if (text.codePoints().anyMatch(Scalars::isUnstorable)) {
                node.problem("value.character");
                return false;
            }
            boolean fits = !text.isBlank() && text.length() <= longest;
            if (!fits) {
                node.problem("value.text", longest);
            }
            return fits;
        });
    }

    private static boolean isUnstorable(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t')
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** A Chinese text, or a mapping of {@code zh} and {@code en}. */
    static Optional<Bilingual> bilingual(Node node) {
        if (!(node.content() instanceof Mapping)) {
            return text(2_000).read(node).map(Bilingual::of);
        }
        Fields fields = new Fields(node);
        Optional<String> zh = fields.required("zh", text(2_000));
        String en = fields.optional("en", text(2_000), "");
        return fields.built("value.bilingual", () -> Bilingual.of(zh.orElseThrow(), en));
    }

    /** Text that the model parses; {@code key} says how it is written. */
    static <T> Form<T> written(String key, Function<String, T> parse) {
        return node -> unquoted(node).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException | DateTimeException refused) {
                node.problem(key);
                return Optional.empty();
            }
        });
    }

    /** An identifier. */
    static <T> Form<T> id(Function<String, T> of) {
        return written("value.id", of);
    }

    /** A date of the years 1 to 9999. */
    static Optional<LocalDate> day(Node node) {
        return written("value.day", text -> LocalDate.parse(require(DAY, text)))
                .read(node)
                .filter(day -> isInTime(node, day));
    }

    /** A month and a day. */
    static Optional<MonthDay> monthDay(Node node) {
        return written("value.month-day", text -> MonthDay.parse("--" + require(MONTH_DAY, text)))
                .read(node);
    }

    /** An instant with its offset, in whole microseconds. */
    static Optional<Instant> instant(Node node) {
        return written("value.instant", text -> OffsetDateTime.parse(require(INSTANT, text)))
                .read(node)
                .filter(time -> isInTime(node, time.toLocalDate()))
                .map(time -> time.toInstant().truncatedTo(ChronoUnit.MICROS));
    }

    private static boolean isInTime(Node node, LocalDate day) {
        boolean inTime = day.getYear() >= 1 && !day.isAfter(EffectivePeriod.OPEN);
        if (!inTime) {
            node.problem("value.day");
        }
        return inTime;
    }

    private static String require(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("not of the form");
        }
        return text;
    }

    /** {@code true} or {@code false}. */
    static Optional<Boolean> flag(Node node) {
        return scalar(node).flatMap(scalar -> {
            if (!scalar.plain() || !scalar.value().matches("true|false")) {
                node.problem("value.flag");
                return Optional.empty();
            }
            return Optional.of(scalar.value().equals("true"));
        });
    }

    /** A whole number within bounds. */
    static Form<Integer> number(int least, int most) {
        return node -> scalar(node).flatMap(scalar -> {
            boolean whole = scalar.plain()
                    && scalar.value().length() <= 10
                    && WHOLE.matcher(scalar.value()).matches();
            long number = whole ? Long.parseLong(scalar.value()) : Long.MIN_VALUE;
            if (number < least || number > most) {
                node.problem("value.number", least, most);
                return Optional.empty();
            }
            return Optional.of((int) number);
        });
    }

    /** A constant of an enumeration, in lower case with hyphens, or of a part of it. */
    static <E extends Enum<E>> Form<E> code(List<E> constants) {
        return node -> unquoted(node).flatMap(text -> {
            List<String> known = new ArrayList<>();
            for (E constant : constants) {
                String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                if (code.equals(text)) {
                    return Optional.of(constant);
                }
                known.add(code);
            }
            Wording wording = node.reading().problems().wording();
            node.problem("value.code", wording.shown(text), wording.hint(text, known), String.join(", ", known));
            return Optional.empty();
        });
    }
}
