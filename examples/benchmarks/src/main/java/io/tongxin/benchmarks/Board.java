package io.tongxin.benchmarks;

import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** How each duty of each unit stands, and how many acts are missing: what every variant must find alike. */
final class Board {
    private static final State[] STATES = State.values();

    private final int duties;
    private final byte[] states;
    private final byte[] missing;

    /** A board for so many units of so many duties each. */
    Board(int units, int duties) {
        this.duties = duties;
        this.states = new byte[units * duties];
        this.missing = new byte[units * duties];
    }

    /** The board of these verdicts. */
    static Board of(Stream<Verdict> verdicts, int units, DutyTable table) {
        var board = new Board(units, table.size());
        var numbers = new Numbers(units);
        verdicts.forEach(
                v -> board.put(numbers.unit(v.duty().unit()), table.place(v.duty()), code(v.state()), v.missing()));
        return board;
    }

    /** The state as a number, for a column. */
    @SuppressWarnings("EnumOrdinal") // it lives as long as the column, in memory
    static byte code(State state) {
        return (byte) state.ordinal();
    }

    /** The state of this number. */
    static State state(int code) {
        return STATES[code];
    }

    /** Puts down a duty. */
    void put(int unit, int duty, int state, int lacking) {
        int place = unit * duties + duty;
        states[place] = (byte) state;
        missing[place] = (byte) lacking;
    }

    /** The states, unit by unit, as numbers. */
    byte[] states() {
        return states;
    }

    /** How many are missing, unit by unit. */
    byte[] missing() {
        return missing;
    }

    /** A figure that changes when one duty stands otherwise; the order of duties does not matter. */
    long digest() {
        long digest = 0;
        for (int i = 0; i < states.length; i++) {
            digest += digest(states[i], missing[i]);
        }
        return digest;
    }

    /** What one duty adds to the digest. */
    static long digest(int state, int lacking) {
        return (state + 1) * 1_000_003L + lacking * 7_919L;
    }

    /** The digest of verdicts. */
    static long digest(Stream<Verdict> verdicts) {
        return verdicts.mapToLong(v -> digest(code(v.state()), v.missing())).sum();
    }

    /** The first duty of the first units that stands otherwise on the other board, in words; empty where none does. */
    Optional<String> difference(Board other, int units) {
        for (int i = 0; i < units * duties; i++) {
            if (states[i] != other.states[i] || missing[i] != other.missing[i]) {
                return Optional.of(
                        "unit " + i / duties + ", duty " + i % duties + ": " + words(i) + " and " + other.words(i));
            }
        }
        return Optional.empty();
    }

    private String words(int place) {
        return state(states[place]) + " " + missing[place];
    }
}
