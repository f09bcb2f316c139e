package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ItemId;
import io.tongxin.term.Term;
import java.util.Set;

/**
 * That a list folds items it imported into one of its own, so that they are asked once.
 *
 * <p>合并 (hebing). The folded items no longer appear; the one that takes their place also rests on what they rest on, and must
 * ask no less than each of them, or resolving the list finds that. Immutable.
 *
 * @param into the item that stands for them: one of the list's own, or an imported one
 * @param from the imported items that are folded into it
 */
@Term(zh = "合并", pinyin = "hebing", source = "library")
public record Merge(ItemId into, Set<ItemId> from) {
    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if nothing is folded, or an item into itself
     */
    public Merge {
        requireNonNull(into, "into");
        from = Set.copyOf(from);
        if (from.isEmpty() || from.contains(into)) {
            throw new IllegalArgumentException("a merge folds at least one item into another one");
        }
    }
}
