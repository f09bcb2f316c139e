package io.tongxin.calendar;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PeriodTableId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The dates of periods that no calendar gives: a unit's semesters, or the yearly dates of a window.
 *
 * <p>周期表 (zhouqibiao). It is known until a day; after that day a row may still be added or moved, and what rests on it is
 * provisional. Rows do not overlap, may cross new year, and may leave gaps. Immutable.
 *
 * @param id its identifier
 * @param title what it is called
 * @param kind semesters or a window
 * @param units whose table it is, with all units below them; empty where it holds for everybody
 * @param rows the dated periods in order
 * @param knownUntil the last day for which it is settled
 */
@Coherent
@Term(zh = "周期表", pinyin = "zhouqibiao", source = "library")
public record PeriodTable(
        @NotNull PeriodTableId id,
        @NotNull Bilingual title,
        @NotNull Kind kind,
        @NotNull @Size(max = 1_000) Set<UnitId> units,
        @NotEmpty @Size(max = PeriodTable.MOST_ROWS) List<@NotNull Row> rows,
        @NotNull LocalDate knownUntil)
        implements Coherence {
    static final int MOST_ROWS = 1_000;

    /** Copies its parts. */
    public PeriodTable {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        requireNonNull(knownUntil, "knownUntil");
        units = Set.copyOf(units);
        rows = List.copyOf(rows);
    }

    /** Its rows as periods, with codes {@code TABLE/ROW}. */
    public List<Period> periods() {
        return rows.stream()
                .map(row -> new Period(id + "/" + row.label(), row.span()))
                .toList();
    }

    /** Rows are compared with each other only within their bound, whose violation is reported by itself. */
    @Override
    public void check(Report report) {
        if (rows.size() > MOST_ROWS) {
            return;
        }
        var seen = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (seen.stream().anyMatch(r -> r.label().equals(row.label()))) {
                report.violation("rows[" + i + "].label", "period-table.row-twice");
            }
            if (seen.stream().anyMatch(r -> r.span().intersect(row.span()).isPresent())) {
                report.violation("rows[" + i + "]", "period-table.rows-overlap");
            }
            seen.add(row);
        }
        if (!seen.equals(rows.stream().sorted(Comparator.comparing(Row::span)).toList())) {
            report.violation("rows", "period-table.rows-unordered");
        }
    }

    /** What a table dates. 周期表类别 (zhouqibiao leibie). */
    @Term(zh = "周期表类别", pinyin = "zhouqibiao leibie", source = "library")
    public enum Kind {
        /** 学期. */
        SEMESTER,
        /** 专项时段. */
        WINDOW
    }

    /**
     * One dated period. 周期行 (zhouqi hang).
     *
     * @param label what it is called, such as {@code 2026春}: 1 to 40 characters
     * @param span its days
     */
    @Term(zh = "周期行", pinyin = "zhouqi hang", source = "library")
    public record Row(String label, DateSpan span) {
        /**
         * Checks its parts.
         *
         * @throws IllegalArgumentException if the label is blank or too long
         */
        public Row {
            requireNonNull(label, "label");
            requireNonNull(span, "span");
            if (label.isBlank() || label.length() > 40 || label.indexOf('|') >= 0) {
                throw new IllegalArgumentException("a row's label has 1 to 40 characters, | not among them");
            }
        }
    }
}
