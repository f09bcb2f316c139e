package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    /** The same with one more step. */
    public Provenance plus(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Provenance(more);
    }

    /** The same with those steps of another way that it lacks: an item that came by two ways is one item. */
    public Provenance plus(Provenance otherWay) {
        var both = new LinkedHashSet<>(steps);
        both.addAll(otherWay.steps);
        return new Provenance(List.copyOf(both));
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
     * @param alterations what it changed in the item, in order; empty for the other verbs
     * @param merged the items that it folded into this one; empty for the other verbs
     */
    @Term(zh = "来源步骤", pinyin = "laiyuan buzhou", source = "library")
    public record Step(ListVersion list, Verb verb, List<Alteration> alterations, Set<ItemId> merged) {
        /** Copies its parts. */
        public Step {
            requireNonNull(list, "list");
            requireNonNull(verb, "verb");
            alterations = List.copyOf(alterations);
            merged = Set.copyOf(merged);
        }

        /** That the list did this to the item as a whole. */
        public static Step of(ListVersion list, Verb verb) {
            return new Step(list, verb, List.of(), Set.of());
        }

        /** That the list folded these items into it. */
        public static Step merging(ListVersion list, Set<ItemId> merged) {
            return new Step(list, Verb.MERGE, List.of(), merged);
        }

        /** That the list changed this in it. */
        public static Step modifying(ListVersion list, List<Alteration> alterations) {
            return new Step(list, Verb.MODIFY, alterations, Set.of());
        }
    }

    /**
     * What one modification did to one part of the item. 变更明细 (biangeng mingxi).
     *
     * @param part the name of the part, as catalogs write it: {@code frequency}
     * @param before how it read before, shortened where it is long
     * @param after how it reads since, or what was added
     */
    @Term(zh = "变更明细", pinyin = "biangeng mingxi", source = "library")
    public record Alteration(String part, Bilingual before, Bilingual after) {
        /** Checks that all parts are given. */
        public Alteration {
            requireNonNull(part, "part");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
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
