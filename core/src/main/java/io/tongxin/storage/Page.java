package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some answers to a query, and where the next ones begin.
 *
 * <p>分页结果 (fenye jieguo). It knows no page number and no total: ask for a count. Immutable.
 *
 * @param content the answers in order
 * @param next where the next page begins, empty where this is the last
 * @param <T> the type of answer
 */
@Term(zh = "分页结果", pinyin = "fenye jieguo", source = "library")
public record Page<T>(List<T> content, Optional<Cursor> next) {
    /** Copies its content. */
    public Page {
        content = List.copyOf(content);
        requireNonNull(next, "next");
    }

    /** The same page of other things. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(content.stream().<R>map(mapping).toList(), next);
    }
}
