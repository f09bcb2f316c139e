package io.tongxin.benchmarks;

/** Some work, done by the library and by others: first shown to be the same work, then measured. */
interface Comparison {
    /**
     * Proves that all variants find the same, and prints of how much.
     *
     * @throws IllegalStateException if two variants disagree
     */
    void prove();

    /** Measures all variants and prints what they cost. */
    void measure();
}
