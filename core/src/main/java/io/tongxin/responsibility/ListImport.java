package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.term.Term;
import java.util.Set;

/**
 * That a list takes over items of another: all, only some, or all but some.
 *
 * <p>引入 (yinru). Leaving out an item that must be done is a finding when the list is resolved. Immutable.
 *
 * @param list the version from which it imports
 * @param only the items taken; empty for all
 * @param except the items left out
 */
@Term(zh = "引入", pinyin = "yinru", source = "library")
public record ListImport(ListVersion list, Set<ItemId> only, Set<ItemId> except) {
    /** Copies its parts. */
    public ListImport {
        requireNonNull(list, "list");
        only = Set.copyOf(only);
        except = Set.copyOf(except);
    }

    /** Everything of that version. */
    public static ListImport all(ListVersion list) {
        return new ListImport(list, Set.of(), Set.of());
    }

    /** Whether an item of the imported list is taken. */
    public boolean takes(ItemId item) {
        return (only.isEmpty() || only.contains(item)) && !except.contains(item);
    }
}
