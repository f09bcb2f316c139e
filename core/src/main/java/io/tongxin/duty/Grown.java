package io.tongxin.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** An immutable list that is cheap to add to: a large base and a small tail. */
record Grown<T>(List<T> base, List<T> tail) {
    static <T> Grown<T> of(Collection<T> elements) {
        return new Grown<>(List.copyOf(elements), List.of());
    }

    /** With more at the end; once the tail has grown to the root of the base, they are joined. */
    Grown<T> with(Collection<T> more) {
        var grown = new ArrayList<T>(tail.size() + more.size());
        grown.addAll(tail);
        grown.addAll(more);
        return (long) grown.size() * grown.size() <= base.size()
                ? new Grown<>(base, List.copyOf(grown))
                : of(new Grown<>(base, grown).all());
    }

    List<T> all() {
        if (tail.isEmpty()) {
            return base;
        }
        var all = new ArrayList<T>(size());
        all.addAll(base);
        all.addAll(tail);
        return List.copyOf(all);
    }

    int size() {
        return base.size() + tail.size();
    }
}
