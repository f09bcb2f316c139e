package io.tongxin.testkit.arbitrary;

import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import java.util.List;
import java.util.Set;

/** How an item reads in the next version of its list. */
final class Reissuing {
    private Reissuing() {}

    /** The item changed in this way; none where it is left out. */
    static List<ResponsibilityItem> of(ResponsibilityItem item, int way, boolean grouped) {
        return switch (way) {
            case 0 -> List.of(item);
            case 1 -> List.of(item.withFrequency(oneMore(item.frequency())));
            case 2 ->
                List.of(item.withCredit(new Credit(
                        Set.of(Words.KINDS.get(2)),
                        item.credit().role(),
                        item.credit().partner(),
                        Set.of())));
            case 3 -> List.of(item.withStrength(Strength.SHOULD).withLead(14));
            case 4 -> List.of();
            case 5 -> List.of(item.withGrounds(Set.of()));
            case 6 ->
                List.of(
                        grouped
                                ? item
                                : item.withFrequency(
                                        new Frequency.Standing(item.frequency().cycle())));
            default -> List.of(item.withFrequency(plain(item.frequency())));
        };
    }

    private static Frequency oneMore(Frequency frequency) {
        return frequency instanceof Quota quota ? Quota.of(quota.cycle(), quota.times() + 1) : frequency;
    }

    private static Frequency plain(Frequency frequency) {
        return frequency instanceof Quota quota ? Quota.of(quota.cycle(), 1) : frequency;
    }
}
