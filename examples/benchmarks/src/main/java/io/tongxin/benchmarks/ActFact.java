package io.tongxin.benchmarks;

/** An activity that exists, as a fact for a rule engine, whose generated code reads it. */
public final class ActFact {
    private final int day;
    private final int kind;
    private final int present;

    ActFact(int day, int kind, int present) {
        this.day = day;
        this.kind = kind;
        this.present = present;
    }

    /** The day of the year, from 0. */
    public int getDay() {
        return day;
    }

    /** What was done. */
    public int getKind() {
        return kind;
    }

    /** Whether the body took part. */
    public boolean isBody() {
        return (present & 1) != 0;
    }

    /** Whether the first responsible person took part. */
    public boolean isFirst() {
        return (present & 2) != 0;
    }

    /** Whether the leader in charge took part. */
    public boolean isInCharge() {
        return (present & 4) != 0;
    }
}
