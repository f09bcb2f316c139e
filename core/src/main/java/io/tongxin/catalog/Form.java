package io.tongxin.catalog;

import io.tongxin.catalog.Node.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How a node is read into a value: the value, or nothing after a problem was reported. */
@FunctionalInterface
interface Form<T> {
    Optional<T> read(Node node);

    /** The form of this method, so that more can be asked of it. */
    static <T> Form<T> of(Form<T> form) {
        return form;
    }

    /** Such a value with its place. */
    default Form<Located<T>> located() {
        return node -> read(node).map(value -> new Located<>(node, value));
    }

    /** A sequence of such values; nothing if one of them could not be read. */
    default Form<List<T>> many() {
        return node -> {
            if (!(node.content() instanceof Sequence sequence)) {
                node.problem("wrong.sequence");
                return Optional.empty();
            }
            List<T> values = new ArrayList<>();
            for (Node item : sequence.nodes()) {
                read(item).ifPresent(values::add);
            }
            return values.size() == sequence.nodes().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
        };
    }

    /** A sequence of at most 1,000 such values in which none comes twice. */
    default Form<List<T>> distinct() {
        return distinct(1_000);
    }

    /** The same with another bound: values made to collide must not make a large hash table. */
    default Form<List<T>> distinct(int most) {
        return node -> many().read(node).filter(values -> {
            if (values.size() > most) {
                node.problem("value.many", most);
                return false;
            }
            var seen = new HashSet<T>();
            for (int i = 0; i < values.size(); i++) {
                if (!seen.add(values.get(i))) {
                    node.at("[" + i + "]").problem("value.twice");
                    return false;
                }
            }
            return true;
        });
    }
}
