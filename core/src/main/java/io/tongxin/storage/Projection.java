package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.util.Set;

/**
 * A question for some attributes of rows, without their bodies; made by {@link Query#project}.
 *
 * <p>投影查询 (touying chaxun). Lists and reports ask so: a body is not read where nobody looks at it, and a sealed attribute is given
 * only where it is named. Immutable.
 *
 * @param query which rows, in what order
 * @param attributes which attributes; none, where only ids, owners and times are of interest
 */
@Term(zh = "投影查询", pinyin = "touying chaxun", source = "library")
public record Projection(Query<?> query, Set<Attribute<?>> attributes) {
    /**
     * Checks that the kind has the attributes.
     *
     * @throws IllegalArgumentException if it has not
     */
    public Projection {
        requireNonNull(query, "query");
        attributes = Set.copyOf(attributes);
        if (!query.kind().attributes().containsAll(attributes)) {
            throw new IllegalArgumentException("the kind " + query.kind() + " has not all of these attributes");
        }
    }

    /** The same for the page after that row. */
    public Projection after(Cursor cursor) {
        return new Projection(query.after(cursor), attributes);
    }
}
