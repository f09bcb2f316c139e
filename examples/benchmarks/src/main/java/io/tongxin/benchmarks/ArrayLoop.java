package io.tongxin.benchmarks;

import io.tongxin.duty.State;
import io.tongxin.responsibility.Frequency;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What one would write by hand for just the 60 items of a {@link City}: one pass over columns, no object, nothing explained.
 *
 * <p>Per unit it finds the activities that exist, adds each to the counters of its month, quarter, half-year and year, and reads
 * off every duty. All that does not depend on the unit is worked out once before.
 */
final class ArrayLoop {
    private static final int RANKS = 3;
    /** Counters of 12 months, 4 quarters, 2 half-years, 1 year. */
    private static final int BUCKETS = 19;

    private static final int QUARTERS = 12;
    private static final int HALVES = 16;
    private static final int WHOLE = 18;
    private static final int WORDS = 6; // of 64 days

    private static final byte MET = Board.code(State.MET);
    private static final byte NOT_STARTED = Board.code(State.NOT_STARTED);
    private static final byte OVERDUE = Board.code(State.OVERDUE);
    private static final byte IMPOSSIBLE = Board.code(State.IMPOSSIBLE);
    private static final byte LAST_CHANCE = Board.code(State.LAST_CHANCE);
    private static final byte SHORT = Board.code(State.SHORT);
    private static final byte ON_PACE = Board.code(State.ON_PACE);
    private static final byte ATTESTED = Board.code(State.ATTESTED);
    private static final byte UNATTESTED = Board.code(State.UNATTESTED);
    private static final byte NEEDS_JUDGEMENT = Board.code(State.NEEDS_JUDGEMENT);

    private final Columns columns;
    private final int today;
    private final long known;
    private final int[] monthOf = new int[366];
    private final int[] monthEnd = new int[12];
    private final DutyTable.Row[] rows;
    private final int[] counter;
    private final int[] otherCounter;
    private final int[] required;
    private final int[] expected;
    private final byte[] unfinished;
    private final byte[] behind;
    private final int[] simple;
    private final int[] others;
    private final int[] spaced; // where the days of a rank and kind begin, which a gap needs; -1 where none does
    private final int[] counts = new int[RANKS * City.KINDS * BUCKETS];
    private final long[] days;

    /** The loop over these columns, seen from the day of the year (from 0), with what was known at the microsecond. */
    ArrayLoop(Columns columns, DutyTable table, int today, long known) {
        this.columns = columns;
        this.today = today;
        this.known = known;
        int size = table.size();
        this.rows = table.rows().toArray(DutyTable.Row[]::new);
        this.counter = new int[size];
        this.otherCounter = new int[size];
        this.required = new int[size];
        this.expected = new int[size];
        this.unfinished = new byte[size];
        this.behind = new byte[size];
        this.simple = places(DutyTable.Row::isSimple);
        this.others = places(r -> !r.isSimple());
        this.spaced = new int[RANKS * City.KINDS];
        Arrays.fill(spaced, -1);
        this.days = new long[allotDays() * WORDS];
        for (int month = 0, day = 0; month < 12; month++) {
            int next = day + YearMonth.of(City.YEAR, month + 1).lengthOfMonth();
            Arrays.fill(monthOf, day, next, month);
            monthEnd[month] = next - 1;
            day = next;
        }
        for (int duty = 0; duty < size; duty++) {
            prepare(duty, rows[duty]);
        }
    }

    private int[] places(Predicate<DutyTable.Row> which) {
        return IntStream.range(0, rows.length).filter(i -> which.test(rows[i])).toArray();
    }

    private void prepare(int duty, DutyTable.Row row) {
        int bucket = switch (row.months()) {
            case 1 -> row.period();
            case 3 -> QUARTERS + row.period();
            case 6 -> HALVES + row.period();
            default -> WHOLE;
        };
        counter[duty] = (row.rank() * City.KINDS + row.kind()) * BUCKETS + bucket;
        otherCounter[duty] = (row.rank() * City.KINDS + row.otherKind()) * BUCKETS + bucket;
        required[duty] = row.required();
        expected[duty] = row.expected(today);
        unfinished[duty] = unfinished(row);
        behind[duty] = unfinished[duty] == ON_PACE ? SHORT : unfinished[duty];
    }

    /** Gives each rank and kind that an item with a gap credits a place for its days, and answers how many there are. */
    private int allotDays() {
        int allotted = 0;
        for (DutyTable.Row row : rows) {
            for (int kind : new int[] {row.kind(), row.otherKind()}) {
                int cell = row.rank() * City.KINDS + kind;
                if (row.gap() > 0 && spaced[cell] < 0) {
                    spaced[cell] = allotted++ * WORDS;
                }
            }
        }
        return allotted;
    }

    /** The state of a duty of which something is missing; ON_PACE also stands for SHORT. */
    private byte unfinished(DutyTable.Row row) {
        if (today < row.first()) {
            return NOT_STARTED;
        }
        if (today > row.last()) {
            return OVERDUE;
        }
        return row.last() - row.lead() <= today ? LAST_CHANCE : ON_PACE;
    }

    /** Fills the board; it has the order of the columns and the table. */
    void run(Board board) {
        byte[] states = board.states();
        byte[] missing = board.missing();
        for (int unit = 0, place = 0; unit < columns.units; unit++, place += rows.length) {
            count(unit);
            simple(place, states, missing);
            for (int duty : others) {
                other(unit, duty, place + duty, states, missing);
            }
        }
    }

    /** Counts what exists for the unit: of each activity the last revision known, unless it is withdrawn or lies ahead. */
    private void count(int unit) {
        Arrays.fill(counts, 0);
        Arrays.fill(days, 0);
        int latest = -1;
        for (int row = columns.from[unit], end = columns.from[unit + 1]; row < end; row++) {
            latest = columns.recorded[row] <= known ? row : latest;
            if (!columns.more[row]) {
                if (latest >= 0 && !columns.withdrawn[latest] && columns.day[latest] <= today) {
                    add(columns.day[latest], columns.kind[latest], columns.present[latest]);
                }
                latest = -1;
            }
        }
    }

    /** Adds 0 or 1 for each rank: a branch that nobody can guess costs more than an addition. */
    private void add(int day, int kind, int present) {
        int month = monthOf[day];
        int quarter = QUARTERS + month / 3;
        int half = HALVES + month / 6;
        for (int rank = 0; rank < RANKS; rank++) {
            int one = present >> rank & 1;
            int cell = rank * City.KINDS + kind;
            int base = cell * BUCKETS;
            counts[base + month] += one;
            counts[base + quarter] += one;
            counts[base + half] += one;
            counts[base + WHOLE] += one;
            if (spaced[cell] >= 0) {
                days[spaced[cell] + (day >> 6)] |= (long) one << day;
            }
        }
    }

    /** The duties that ask for a number and nothing else. */
    private void simple(int place, byte[] states, byte[] missing) {
        for (int duty : simple) {
            int total = counts[counter[duty]] + counts[otherCounter[duty]];
            int lacking = Math.max(0, required[duty] - total);
            byte state = total < expected[duty] ? behind[duty] : unfinished[duty];
            states[place + duty] = lacking == 0 ? MET : state;
            missing[place + duty] = (byte) lacking;
        }
    }

    private void other(int unit, int duty, int place, byte[] states, byte[] missing) {
        DutyTable.Row row = rows[duty];
        if (row.gap() > 0) {
            withGap(duty, row, place, states, missing);
        } else if (row.monthly()) {
            monthly(duty, row, place, states, missing);
        } else if (today < row.first()) {
            states[place] = NOT_STARTED;
        } else if (row.shape() == Frequency.Shape.STANDING) {
            int attestation = unit * Columns.STANDING + row.item() - Columns.FIRST_STANDING;
            boolean attested = columns.attested[attestation] <= today
                    && columns.attested[attestation] >= row.first()
                    && columns.attestedAt[attestation] <= known;
            states[place] = attested ? ATTESTED : UNATTESTED;
        } else {
            states[place] = NEEDS_JUDGEMENT;
        }
    }

    /** Earliest first gives the most that lie the gap apart. */
    private void withGap(int duty, DutyTable.Row row, int place, byte[] states, byte[] missing) {
        int one = spaced[row.rank() * City.KINDS + row.kind()];
        int two = spaced[row.rank() * City.KINDS + row.otherKind()];
        int total = 0;
        int free = row.first();
        int day = nextDone(one, two, free);
        while (day <= row.last()) {
            total++;
            free = day + row.gap();
            day = nextDone(one, two, free);
        }
        int lacking = Math.max(0, row.required() - total);
        byte state = lacking == 0 ? MET : unfinished[duty];
        if (lacking > 0 && today >= row.first() && today <= row.last()) {
            int chance = row.last() - (lacking - 1) * row.gap();
            state = Math.max(today, free) > chance ? IMPOSSIBLE : chance - row.lead() <= today ? LAST_CHANCE : ON_PACE;
        }
        states[place] = state == ON_PACE && total < expected[duty] ? SHORT : state;
        missing[place] = (byte) lacking;
    }

    /** The first day, from the one given, on which something is done; far away where there is none. */
    private int nextDone(int one, int two, int from) {
        for (int word = from >> 6; word < WORDS; word++) {
            long left = days[one + word] | days[two + word];
            left &= word == from >> 6 ? -1L << from : -1L;
            if (left != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return Integer.MAX_VALUE;
    }

    private void monthly(int duty, DutyTable.Row row, int place, byte[] states, byte[] missing) {
        int month = row.period() * row.months();
        int one = (row.rank() * City.KINDS + row.kind()) * BUCKETS;
        int two = (row.rank() * City.KINDS + row.otherKind()) * BUCKETS;
        int total = 0;
        int empty = 0;
        int lost = 0;
        int chance = row.last();
        for (int m = month + row.months() - 1; m >= month; m--) {
            int inMonth = counts[one + m] + counts[two + m];
            total += inMonth;
            if (inMonth == 0) {
                empty++;
                chance = monthEnd[m];
                lost += monthEnd[m] < today ? 1 : 0;
            }
        }
        int lacking = Math.max(0, Math.max(row.required() - total, empty));
        missing[place] = (byte) lacking;
        byte state = lacking == 0 ? MET : unfinished[duty];
        if (lacking > 0 && today >= row.first() && today <= row.last()) {
            state = lost > 0 ? IMPOSSIBLE : chance - row.lead() <= today ? LAST_CHANCE : ON_PACE;
        }
        states[place] = state == ON_PACE && total < expected[duty] ? SHORT : state;
    }
}
