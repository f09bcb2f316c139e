package io.tongxin.benchmarks;

import io.tongxin.duty.State;

/** A duty, as a fact for a rule engine, whose generated code reads it and puts down how it stands. */
public final class DutyFact {
    private final DutyTable.Row row;
    private final int place;
    private State state = State.PROVISIONAL;
    private int missing;

    DutyFact(DutyTable.Row row, int place) {
        this.row = row;
        this.place = place;
    }

    /** The number of its item. */
    public int getItem() {
        return row.item();
    }

    /** The first day, as a day of the year from 0. */
    public int getFirst() {
        return row.first();
    }

    /** The last day. */
    public int getLast() {
        return row.last();
    }

    /** How many days before the last chance a warning is given. */
    public int getLead() {
        return row.lead();
    }

    /** Its shape: QUOTA, STANDING or UNSPECIFIED. */
    public String getShape() {
        return row.shape().name();
    }

    /** What it asks in numbers. */
    DutyTable.Row row() {
        return row;
    }

    /** Its place among the duties of the unit. */
    int place() {
        return place;
    }

    /** How it stands. */
    State state() {
        return state;
    }

    /** How many acts are missing. */
    int missing() {
        return missing;
    }

    /** Puts down that no number is asked, and how it stands. */
    public void stands(String name) {
        stands(name, 0);
    }

    /** Puts down how it stands. */
    public void stands(String name, int lacking) {
        state = State.valueOf(name);
        missing = lacking;
    }
}
