package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.UnitId;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of consultation of a place and a time: those of the centre, of a city, of an office.
 *
 * <p>规则方案 (guize fang'an). It is data. It holds for the units it names and all below them, unless a nearer one does; which one holds on a day is
 * said by {@link RuleProfiles}. Immutable.
 *
 * @param id its identifier
 * @param title what it is called
 * @param units for which units and all below them
 * @param effective when it is in force
 * @param verified whether its numbers were read in a public text
 * @param warning how long before its last day a deadline is due soon
 * @param rules its rules
 * @param credits as which activity a consultation that was held is credited, by its form
 */
@Coherent
@Term(zh = "规则方案", pinyin = "guize fang'an", source = "library")
public record RuleProfile(
        @NotNull RuleProfileId id,
        @NotNull Bilingual title,
        @NotEmpty @Size(max = 10_000) Set<@NotNull UnitId> units,
        @NotNull EffectivePeriod effective,
        boolean verified,
        @NotNull CalendarDays warning,
        @NotNull @Size(max = 200) List<@NotNull ConsultationRule> rules,
        @NotNull Map<ConsultationForm, ActivityKindId> credits)
        implements Coherence {
    /** Copies its parts. */
    public RuleProfile {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        units = Set.copyOf(units);
        requireNonNull(effective, "effective");
        requireNonNull(warning, "warning");
        rules = List.copyOf(rules);
        credits = Map.copyOf(credits);
    }

    /** The same for these units, in this time, as a profile of its own. */
    public RuleProfile adoptedAs(RuleProfileId own, Set<UnitId> by, EffectivePeriod when) {
        return new RuleProfile(own, title, by, when, verified, warning, rules, credits);
    }

    /**
     * This profile upon another: rules of the same name take the place of the other's, all others of it stay. It is verified only if both
     * are.
     */
    public RuleProfile upon(RuleProfile base) {
        var byId = new LinkedHashMap<RuleId, ConsultationRule>();
        base.rules.forEach(rule -> byId.put(rule.id(), rule));
        rules.forEach(rule -> byId.put(rule.id(), rule));
        var credited = new LinkedHashMap<>(base.credits);
        credited.putAll(credits);
        return new RuleProfile(
                id, title, units, effective, verified && base.verified, warning, List.copyOf(byId.values()), credited);
    }

    /** The same, crediting consultations so. */
    public RuleProfile crediting(Map<ConsultationForm, ActivityKindId> as) {
        return new RuleProfile(id, title, units, effective, verified, warning, rules, as);
    }

    @Override
    public void check(Report report) {
        var ids = new HashSet<RuleId>();
        for (int i = 0; i < rules.size(); i++) {
            if (!ids.add(rules.get(i).id())) {
                report.violation("rules[" + i + "].id", "profile.rule-twice");
            }
        }
    }
}
