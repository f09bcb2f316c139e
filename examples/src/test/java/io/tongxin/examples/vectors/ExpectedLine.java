package io.tongxin.examples.vectors;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.duty.Mark;
import io.tongxin.duty.State;
import io.tongxin.id.DutyRef;
import io.tongxin.rule.Consequence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An expected verdict as one writes it by hand. */
final class ExpectedLine {
    private ExpectedLine() {}

    /**
     * Reads {@code ITEM[@OWNER] PERIOD [from=DAY] STATE [SHARE/REQUIRED or one number for both] [missing=K] [lost=J]
     * [last=DAY] [MARK...] [CONSEQUENCE]}.
     */
    static Expectation read(String line) {
        List<String> words = List.of(line.trim().split(" +"));
        String[] item = words.get(0).split("@", 2);
        String owner = item.length == 2 ? item[1] : "unit:bureau";
        String period = words.get(1);
        int next = 2;
        String start = words.get(next).startsWith("from=") ? words.get(next++).substring(5) : start(period);
        DutyRef duty = DutyRef.parse(item[0] + "|" + owner + "|" + period + "|" + start);
        State state = State.valueOf(words.get(next++));
        var numbers = new Numbers(words.subList(next, words.size()));
        return new Expectation(
                duty,
                state,
                numbers.share(),
                numbers.required(),
                numbers.of("missing="),
                numbers.of("lost="),
                numbers.text("last=").map(LocalDate::parse),
                numbers.constant(Consequence.class),
                numbers.marks());
    }

    /** The first day of the calendar period of that code. */
    private static String start(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        for (PeriodLength length : PeriodLength.values()) {
            for (int i = 1; i <= length.perYear(); i++) {
                if (length.code(year, i).equals(period)) {
                    return length.span(year, i).first().toString();
                }
            }
        }
        throw new IllegalArgumentException("say from= for the period " + period);
    }

    private record Numbers(List<String> words) {
        int share() {
            return numbers()
                    .map(w -> w.replaceFirst("/.*", ""))
                    .mapToInt(Integer::parseInt)
                    .sum();
        }

        int required() {
            return numbers()
                    .map(w -> w.replaceFirst(".*/", ""))
                    .mapToInt(Integer::parseInt)
                    .sum();
        }

        private Stream<String> numbers() {
            return words.stream().filter(w -> w.matches("\\d+(/\\d+)?"));
        }

        Optional<String> text(String prefix) {
            return words.stream()
                    .filter(w -> w.startsWith(prefix))
                    .map(w -> w.substring(prefix.length()))
                    .findFirst();
        }

        int of(String prefix) {
            return text(prefix).map(Integer::parseInt).orElse(0);
        }

        <E extends Enum<E>> Optional<E> constant(Class<E> type) {
            return EnumSet.allOf(type).stream()
                    .filter(c -> words.contains(c.name()))
                    .findFirst();
        }

        EnumSet<Mark> marks() {
            EnumSet<Mark> marks = EnumSet.allOf(Mark.class);
            marks.removeIf(m -> !words.contains(m.name()));
            return marks;
        }
    }
}
