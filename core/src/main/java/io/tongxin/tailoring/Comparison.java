package io.tongxin.tailoring;

import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.PartnerCondition;
import java.util.ArrayList;
import java.util.List;

/**
 * In what respects an item asks less than the one it stands for.
 *
 * <p>Where it finds nothing, who meets the new item in a whole period meets the old one. Whether they lie in exclusive groups
 * is not asked here.
 */
final class Comparison {
    private final ResponsibilityItem base;
    private final ResponsibilityItem now;
    private final List<Difference> found = new ArrayList<>();

    private Comparison(ResponsibilityItem base, ResponsibilityItem now) {
        this.base = base;
        this.now = now;
    }

    static List<Difference> of(ResponsibilityItem base, ResponsibilityItem now) {
        var comparison = new Comparison(base, now);
        comparison.compareWho();
        comparison.compareFrequency();
        return List.copyOf(comparison.found);
    }

    private void compareWho() {
        if (now.strength().isWeakerThan(base.strength())) {
            found.add(new Difference(
                    Aspect.STRENGTH, base.strength().label(), now.strength().label()));
        }
        if (!now.roles().containsAll(base.roles())) {
            found.add(new Difference(Aspect.ROLES, Wording.roles(base.roles()), Wording.roles(now.roles())));
        }
        if (!base.grounds().containsAll(now.grounds())) {
            found.add(new Difference(Aspect.GROUNDS, Wording.codes(base.grounds()), Wording.codes(now.grounds())));
        }
    }

    private void compareFrequency() {
        Frequency before = base.frequency();
        Frequency after = now.frequency();
        if (before.shape() != after.shape()) {
            addFrequency(Aspect.SHAPE);
        } else if (before instanceof Quota old && after instanceof Quota quota) {
            found.addAll(QuotaComparison.of(old, quota));
            compareCredit(base.credit(), now.credit());
        } else if (before instanceof OnEvent old && after instanceof OnEvent event) {
            compareEvent(old, event);
            compareCredit(base.credit(), now.credit());
        } else {
            if (!before.cycle().equals(after.cycle())) {
                addFrequency(Aspect.PERIOD);
            }
            if (before instanceof Frequency.Unspecified old
                    && after instanceof Frequency.Unspecified unspecified
                    && !old.wording().equals(unspecified.wording())) {
                found.add(new Difference(
                        Aspect.WORDING, Wording.text(old.wording()), Wording.text(unspecified.wording())));
            }
        }
    }

    private void addFrequency(Aspect aspect) {
        found.add(new Difference(aspect, Wording.frequency(base.frequency()), Wording.frequency(now.frequency())));
    }

    private void compareEvent(OnEvent old, OnEvent event) {
        if (!old.event().equals(event.event())) {
            addFrequency(Aspect.EVENT);
        }
        boolean comparable = old.when() == event.when()
                && old.within().getClass() == event.within().getClass();
        int longer = event.within().number() - old.within().number();
        if (!comparable || (old.when() == OnEvent.When.AFTER ? longer > 0 : longer < 0)) {
            addFrequency(Aspect.DEADLINE);
        }
    }

    private void compareCredit(Credit before, Credit after) {
        if (!before.kinds().containsAll(after.kinds())) {
            found.add(new Difference(Aspect.KINDS, Wording.codes(before.kinds()), Wording.codes(after.kinds())));
        }
        if (!after.role().covers(before.role())) {
            found.add(new Difference(
                    Aspect.PARTICIPATION, before.role().label(), after.role().label()));
        }
        if (!implies(after.partner(), before.partner())) {
            found.add(new Difference(
                    Aspect.PARTNER_CONDITION,
                    before.partner().label(),
                    after.partner().label()));
        }
        if (!after.evidence().containsAll(before.evidence())) {
            found.add(
                    new Difference(Aspect.EVIDENCE, Wording.codes(before.evidence()), Wording.codes(after.evidence())));
        }
    }

    /** Whether whoever fits the one condition fits the other: a condition where none was asked; a person, if paired. */
    private static boolean implies(PartnerCondition after, PartnerCondition before) {
        return after == before
                || before == PartnerCondition.NONE
                || (before == PartnerCondition.ANY_PERSON && after == PartnerCondition.PAIRED_PERSON);
    }
}
