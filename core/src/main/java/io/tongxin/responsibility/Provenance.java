package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Set;

/**
 * How an item of a resolved list came about: which list set it, which took it over, which changed what.
 *
 * <p>条目来源 (tiaomu laiyuan). The first step is where it was set. Immutable.
 *
 * @param steps the steps in order, at least one
 */
@Term(zh = "条目来源", pinyin = "tiaomu laiyuan", source = "library")
public record Provenance(List<Step> steps) {
    /**
     * Copies the steps.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Provenance {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an item comes from somewhere");
        }
    }

    /** The list that set the item. */
    public ListVersion origin() {
        return steps.get(0).list();
    }

    /** Every list that had a hand in it, in order. */
    public List<ListVersion> lists() {
        return steps.stream().map(Step::list).distinct().toList();
    }

    /**
     * What one list did to the item. 来源步骤 (laiyuan buzhou).
     *
     * @param list the list
     * @param verb what it did
     * @param parts the parts of the item that it changed; empty for the other verbs
     * @param merged the items that it folded into this one; empty for the other verbs
     */
    @Term(zh = "来源步骤", pinyin = "laiyuan buzhou", source = "library")
    public record Step(ListVersion list, Verb verb, Set<String> parts, Set<ItemId> merged) {
        /** Copies its parts. */
        public Step {
            requireNonNull(list, "list");
            requireNonNull(verb, "verb");
            parts = Set.copyOf(parts);
            merged = Set.copyOf(merged);
        }
    }

    /** What a list does to an item. 来源方式 (laiyuan fangshi). */
    @Term(zh = "来源方式", pinyin = "laiyuan fangshi", source = "library")
    public enum Verb {
        /** 设定, set it. */
        SET,
        /** 引入, imported it. */
        IMPORT,
        /** 合并, folded others into it. */
        MERGE,
        /** 调整, modified it. */
        MODIFY
    }
}
