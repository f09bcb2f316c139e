package io.tongxin.tailoring;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.norm.Citation;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * That a tailored list asks less of an item that must be done than a list it imports.
 *
 * <p>清单弱化 (qingdan ruohua). Only items that must be done are guarded: what should or may be done can be lowered freely. It
 * names both sources. It is no refusal: the list is resolved all the same. Immutable.
 *
 * @param upper the list above, as resolved
 * @param item the item there
 * @param tailored the list that asks less
 * @param standing the item that stands for it there: the same, or the one it was folded into; empty where it was left out
 * @param aspect in what respect it asks less
 * @param before what the list above asks
 * @param after what the tailored list asks
 * @param basis what the item rests on
 */
@Term(zh = "清单弱化", pinyin = "qingdan ruohua", source = "library")
public record Weakening(
        ListVersion upper,
        ItemId item,
        ListVersion tailored,
        Optional<ItemId> standing,
        Aspect aspect,
        Bilingual before,
        Bilingual after,
        List<Citation> basis) {
    /** Copies its parts. */
    public Weakening {
        requireNonNull(upper, "upper");
        requireNonNull(item, "item");
        requireNonNull(tailored, "tailored");
        requireNonNull(standing, "standing");
        requireNonNull(aspect, "aspect");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        basis = List.copyOf(basis);
    }

    /** It as the finding of a violation, about {@code LIST@VERSION/ITEM} of the list that asks less. */
    public Finding toFinding() {
        return new Finding(
                aspect.rule(), Consequence.VIOLATION, tailored + "/" + standing.orElse(item), message(), basis);
    }

    private Bilingual message() {
        boolean renamed = standing.isPresent() && !standing.get().equals(item);
        ItemId now = standing.orElse(item);
        return Bilingual.of(
                tailored + " 弱化了 " + upper + " 的“应当”条目 " + item + (renamed ? "（已并入 " + now + "）" : "") + "，"
                        + aspect.label().zh() + "：由“" + before.zh() + "”改为“" + after.zh() + "”",
                tailored + " weakens the must item " + item + " of " + upper
                        + (renamed ? " (folded into " + now + ")" : "") + ", "
                        + aspect.label().en() + ": from \"" + before.en() + "\" to \"" + after.en() + "\"");
    }
}
