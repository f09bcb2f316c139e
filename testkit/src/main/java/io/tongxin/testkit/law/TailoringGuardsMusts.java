package io.tongxin.testkit.law;

import io.tongxin.duty.State;
import io.tongxin.duty.Terms;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.tailoring.Tailored;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A tailored list never demands less of what must be done than a list that it imports, without a finding.
 *
 * <p>细化不弱化 (xihua bu ruohua). Where no weakening is found, whoever met the tailored item through a whole, uncut period would
 * have met the item as the list above asks it. It looks at every list of the situation that imports another one.
 */
@Term(zh = "细化不弱化", pinyin = "xihua bu ruohua", source = "library")
public final class TailoringGuardsMusts extends Law {
    private final Function<Collection<ResponsibilityList>, Tailoring> tailoring;
    private final Function<Tailored, Set<ItemId>> weakened;

    /** The law, on the library's tailoring. */
    public TailoringGuardsMusts() {
        this(t -> weakened(t));
    }

    /** The law, with another notion of which items of the lists above are weakened. */
    public TailoringGuardsMusts(Function<Tailored, Set<ItemId>> weakened) {
        super(9, "未作提示时，细化清单对“应当”条目的要求不低于上级清单", "a tailored list never demands less of a MUST without a finding");
        this.tailoring = Tailoring::of;
        this.weakened = weakened;
    }

    private static Set<ItemId> weakened(Tailored tailored) {
        Set<ItemId> items = new HashSet<>();
        tailored.weakenings().forEach(w -> items.add(w.item()));
        return items;
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        List<ResponsibilityList> lists = situation.facts().terms().lists().stream()
                .map(ResolvedList::list)
                .toList();
        Tailoring resolved = tailoring.apply(lists);
        for (ResponsibilityList list : lists) {
            for (ListImport imported : list.imports()) {
                if (resolved.versions().contains(imported.list())) {
                    compare(situation, evaluator, resolved, list.key(), imported.list());
                }
            }
        }
    }

    private void compare(
            Situation situation, Evaluator evaluator, Tailoring resolved, ListVersion lower, ListVersion upper) {
        Tailored tailored = resolved.resolve(lower);
        ResolvedList base = resolved.resolve(upper).list();
        Set<ItemId> exempt = weakened.apply(tailored);
        var below = situation.with(situation.facts().withTerms(alone(situation, tailored.list(), tailored.list())));
        var above = situation.with(situation.facts().withTerms(alone(situation, tailored.list(), base)));
        Answers asked = below.answers(evaluator);
        for (Verdict verdict : above.answers(evaluator).ofYear(situation.year())) {
            DutyRef duty = verdict.duty().ref();
            ResponsibilityItem item = verdict.duty().item();
            boolean guarded = item.strength() == Strength.MUST
                    && item.frequency() instanceof Quota
                    && !exempt.contains(item.id())
                    && verdict.duty().span().equals(verdict.duty().period().span());
            if (guarded) {
                require(asked.of(duty), verdict, lower, upper);
            }
        }
    }

    private static void require(Optional<Verdict> below, Verdict above, ListVersion lower, ListVersion upper) {
        DutyRef duty = above.duty().ref();
        if (below.isEmpty()) {
            throw new AssertionError(duty + " is asked by " + upper + " and not by " + lower);
        }
        if (below.get().state() == State.MET && above.state() != State.MET) {
            throw new AssertionError(duty + " is met under " + lower + " and " + above.state() + " under " + upper
                    + ": " + below.get().duty().item().frequency() + " for "
                    + above.duty().item().frequency());
        }
    }

    /** The terms with one list alone, which applies where and when the tailored one does. */
    private static Terms alone(Situation situation, ResolvedList where, ResolvedList what) {
        ResponsibilityList list = where.list();
        var items = new ArrayList<ResponsibilityItem>();
        what.items().forEach(e -> items.add(e.item()));
        var applied = ResponsibilityList.of(
                list.key(), list.title(), list.issuer(), list.effective(), list.audience(), items);
        var resolved = new ResolvedList(applied, what.items(), what.groups(), Set.of(), what.issuers());
        Terms terms = situation.facts().terms();
        return new Terms(List.of(resolved), terms.organization(), terms.tables(), terms.calendars(), terms.norms());
    }
}
