package io.tongxin.faults;

import io.tongxin.Changes;
import io.tongxin.id.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A command of the sample on which a fault is applied.
 *
 * @param name its name
 * @param before what is written before it, each as a command of its own
 * @param content what it orders
 * @param refusal with which exception it is refused without any fault, if it is
 */
record Order(String name, List<Content> before, Content content, Optional<Class<? extends Exception>> refusal) {
    static Order of(String name, Content content) {
        return new Order(name, List.of(Sample::founding), content, Optional.empty());
    }

    /** After this has been written too. */
    Order after(Content more) {
        return new Order(name, Stream.concat(before.stream(), Stream.of(more)).toList(), content, refusal);
    }

    /** In an empty root unit. */
    Order first() {
        return new Order(name, List.of(), content, refusal);
    }

    Order refused(Class<? extends Exception> by) {
        return new Order(name, before, content, Optional.of(by));
    }

    @Override
    public String toString() {
        return name;
    }

    /** What a command orders in a root unit. */
    @FunctionalInterface
    interface Content {
        void order(Changes changes, UnitId root);
    }
}
