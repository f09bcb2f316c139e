package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which rule profile holds for a unit on a day: its own, or that of the nearest unit above it.
 *
 * <p>规则方案选用 (guize fang'an xuanyong). Where none holds, no rule is made up. Immutable.
 */
@Term(zh = "规则方案选用", pinyin = "guize fang'an xuanyong", source = "library")
public final class RuleProfiles {
    private final List<RuleProfile> all;
    private final Organization organization;

    private RuleProfiles(List<RuleProfile> all, Organization organization) {
        this.all = all;
        this.organization = organization;
    }

    /** Choosing among these. */
    public static RuleProfiles of(Collection<RuleProfile> profiles, Organization organization) {
        return new RuleProfiles(
                profiles.stream().sorted(Comparator.comparing(RuleProfile::id)).toList(),
                requireNonNull(organization, "organization"));
    }

    /** The profile that holds for a unit on a day, if one does; of two of one unit the first by id. */
    public Optional<RuleProfile> of(UnitId unit, LocalDate day) {
        var chain = new ArrayList<UnitId>();
        chain.add(unit);
        chain.addAll(organization.above(unit, day));
        for (UnitId one : chain) {
            Optional<RuleProfile> found = all.stream()
                    .filter(p -> p.units().contains(one) && p.effective().includes(day))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
