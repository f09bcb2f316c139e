package io.tongxin.benchmarks;

/** An attestation that exists, as a fact for a rule engine, whose generated code reads it. */
public final class AttestationFact {
    private final int item;
    private final int day;

    AttestationFact(int item, int day) {
        this.item = item;
        this.day = day;
    }

    /** Of which item. */
    public int getItem() {
        return item;
    }

    /** The day of the year, from 0. */
    public int getDay() {
        return day;
    }
}
