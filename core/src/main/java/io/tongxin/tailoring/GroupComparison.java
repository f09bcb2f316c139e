package io.tongxin.tailoring;

import io.tongxin.id.ItemId;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList.Entry;
import io.tongxin.responsibility.ResponsibilityItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether an item of an exclusive group has been taken out of it.
 *
 * <p>The items of a group are measured together: where this and {@link Comparison} find nothing, whoever meets all items of
 * the new group meets all items of the old one. So a mate that is left out, set apart or eased weakens those that stay; two
 * mates folded into one weaken each other, unless the one asks for the sum. A mate that must be done has findings of its own
 * when it is eased, and is not reported again.
 */
final class GroupComparison {
    private final Outcome.Resolved upper;
    private final Assembly now;
    private final List<Group> groups;

    GroupComparison(Outcome.Resolved upper, Assembly now, List<Group> groups) {
        this.upper = upper;
        this.now = now;
        this.groups = groups;
    }

    /** The difference in the item's group, if it is less than it was. */
    Optional<Difference> of(ItemId item, ItemId standing) {
        Optional<Group> before =
                upper.groups().stream().filter(g -> g.items().contains(item)).findFirst();
        if (before.isEmpty() || isKept(before.get(), standing)) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                Aspect.GROUP,
                Wording.items(before.get().items()),
                groupOf(standing).map(g -> Wording.items(g.items())).orElse(Wording.NONE)));
    }

    private Optional<Group> groupOf(ItemId item) {
        return groups.stream().filter(g -> g.items().contains(item)).findFirst();
    }

    private boolean isKept(Group before, ItemId standing) {
        Set<ItemId> together = new TreeSet<>();
        for (ItemId mate : before.items()) {
            Optional<ItemId> stands = now.standing(mate);
            if (stands.isEmpty()) {
                return false;
            }
            if (stands.get().equals(standing)) {
                together.add(mate);
            } else if (groupOf(standing)
                            .filter(g -> g.items().contains(stands.get()))
                            .isEmpty()
                    || isEased(mate, stands.get())) {
                return false;
            }
        }
        return together.size() < 2 || asksSum(together, standing);
    }

    private boolean isEased(ItemId mate, ItemId stands) {
        ResponsibilityItem before = base(mate).orElseThrow();
        return before.strength() != Strength.MUST
                && Comparison.of(before, entry(stands).item()).stream().anyMatch(d -> d.aspect() != Aspect.STRENGTH);
    }

    private boolean asksSum(Set<ItemId> together, ItemId standing) {
        List<Quota> asked = together.stream()
                .flatMap(i -> base(i).stream())
                .map(ResponsibilityItem::frequency)
                .filter(Quota.class::isInstance)
                .map(Quota.class::cast)
                .toList();
        if (!(entry(standing).item().frequency() instanceof Quota quota)
                || asked.stream().anyMatch(q -> !q.cycle().equals(quota.cycle()))) {
            return false;
        }
        boolean enough = QuotaComparison.ordinals(quota)
                .allMatch(o -> quota.timesIn(o)
                        >= asked.stream().mapToInt(q -> q.timesIn(o)).sum());
        return enough && asksSumInParts(asked, quota);
    }

    private static boolean asksSumInParts(List<Quota> asked, Quota quota) {
        List<Quota.Spread> spreads =
                asked.stream().map(Quota::spread).filter(s -> !s.isNone()).toList();
        if (spreads.isEmpty()) {
            return true;
        }
        if (spreads.stream().map(Quota.Spread::part).collect(Collectors.toSet()).size() > 1) {
            return false;
        }
        int minima = spreads.stream().mapToInt(Quota.Spread::minimum).sum();
        return QuotaComparison.reach(quota, spreads.get(0).part().orElseThrow(), 0) >= minima;
    }

    private Optional<ResponsibilityItem> base(ItemId item) {
        return upper.tailored().list().entry(item).map(Entry::item);
    }

    private Entry entry(ItemId item) {
        return Optional.ofNullable(now.entries().get(item)).orElseThrow();
    }
}
