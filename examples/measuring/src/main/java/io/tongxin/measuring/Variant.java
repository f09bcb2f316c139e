package io.tongxin.measuring;

import static java.util.Objects.requireNonNull;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One way to do the work that is measured.
 *
 * @param name what the table calls it
 * @param operations how many duties, or other units of cost, one slice deals with
 * @param digest what each slice must answer, or it has not done the work
 * @param slices makes a slice ready, which is not measured; the slice is, and answers its digest
 */
public record Variant(String name, long operations, long digest, Supplier<LongSupplier> slices) {
    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if there is no operation in a slice
     */
    public Variant {
        requireNonNull(name, "name");
        requireNonNull(slices, "slices");
        if (operations < 1) {
            throw new IllegalArgumentException("a slice of " + name + " does nothing");
        }
    }

    /** A variant of which every slice is the same. */
    public static Variant of(String name, long operations, long digest, LongSupplier slice) {
        return new Variant(name, operations, digest, () -> slice);
    }
}
