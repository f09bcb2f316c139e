package io.tongxin.id;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Which duty is meant: an item, its owner, the period and the day on which the owner's span in it begins.
 *
 * <p>职责引用 (zhize yinyong). Two leaders who follow each other in one post have two duties in one period, told apart by
 * the start. It is written {@code ITEM|OWNER|PERIOD|START} and read back. Immutable.
 *
 * @param item the responsibility item
 * @param owner who owes it
 * @param period the code of the period, such as {@code 2026-Q3}
 * @param start the first day of the span
 */
@Term(zh = "职责引用", pinyin = "zhize yinyong", source = "library")
public record DutyRef(ItemId item, OwnerId owner, String period, LocalDate start) implements Comparable<DutyRef> {
    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if the period is blank or a part contains a vertical bar
     */
    public DutyRef {
        requireNonNull(item, "item");
        requireNonNull(owner, "owner");
        requireNonNull(period, "period");
        requireNonNull(start, "start");
        if (period.isBlank()
                || period.length() > 140
                || period.indexOf('|') >= 0
                || item.value().indexOf('|') >= 0
                || owner.id().indexOf('|') >= 0) {
            throw new IllegalArgumentException("a period has 1 to 140 characters, and no part contains |");
        }
    }

    /**
     * Reads {@code ITEM|OWNER|PERIOD|START}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static DutyRef parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("a duty is written ITEM|OWNER|PERIOD|START");
        }
        try {
            return new DutyRef(new ItemId(parts[0]), OwnerId.parse(parts[1]), parts[2], LocalDate.parse(parts[3]));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("the start of a duty is not a date", e);
        }
    }

    @Override
    public int compareTo(DutyRef other) {
        int order = item.compareTo(other.item);
        order = order != 0 ? order : owner.compareTo(other.owner);
        order = order != 0 ? order : Id.byCodePoint().compare(period, other.period);
        return order != 0 ? order : start.compareTo(other.start);
    }

    @Override
    public String toString() {
        return item + "|" + owner + "|" + period + "|" + start;
    }
}
