package io.tongxin.testkit.arbitrary;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.consultation.Procedure;
import io.tongxin.consultation.TransitionTable;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who consults and is consulted in generated cases: a city, a county below it, a department and four bodies. */
final class Bodies {
    static final UnitId COUNTY = UnitId.of("county");
    static final UnitId DEPARTMENT = UnitId.of("department");
    static final UnitId BUREAU = UnitId.of("bureau");
    static final List<UnitId> CONSULTED =
            List.of(UnitId.of("body-a"), UnitId.of("body-b"), UnitId.of("body-c"), UnitId.of("body-d"));
    static final Bilingual REASON = Bilingual.of("材料尚未齐备", "the material is not complete yet");
    static final List<RuleId> RULES = Stream.concat(
                    Stream.of(
                            "lead.notice",
                            "lead.material",
                            "term.minutes",
                            "term.assignment",
                            "term.reply",
                            "term.second-reply",
                            "quorum.bodies",
                            "yearly.held"),
                    Stream.of(Procedure.values()).map(Bodies::nameOf))
            .map(RuleId::of)
            .toList();

    private Bodies() {}

    static String nameOf(Procedure procedure) {
        return "procedure." + procedure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The unit whose case it is: the city or the county. */
    static UnitId unit(int number) {
        return Math.floorMod(number, 4) == 0 ? COUNTY : Words.CITY;
    }

    static ConsultationPlanId plan(int number) {
        return ConsultationPlanId.of("plan-" + number);
    }

    static TopicId topic(int number) {
        return TopicId.of("topic-" + number);
    }

    static ConsultationId consultation(int number) {
        return ConsultationId.of("case-" + number);
    }

    /** Mostly all of them; else some, at least one. */
    static Set<UnitId> some(List<UnitId> all, int pick) {
        if (Math.floorMod(pick, 3) != 0) {
            return Set.copyOf(all);
        }
        var some = new HashSet<UnitId>(Set.of(Words.pick(all, pick)));
        for (int i = 0; i < all.size(); i++) {
            if ((pick >> i) % 2 == 1) {
                some.add(all.get(i));
            }
        }
        return Set.copyOf(some);
    }

    /** The acts that a table allows in a state. */
    static <S extends Enum<S>, A extends Enum<A>> List<A> allowed(TransitionTable<S, A> table, S state) {
        return table.rows().stream()
                .filter(row -> row.from().equals(Optional.of(state)))
                .map(TransitionTable.Row::act)
                .distinct()
                .toList();
    }

    static Organization organization() {
        EffectivePeriod always = EffectivePeriod.always();
        return Organization.of(new OrganizationRecords(
                Stream.concat(Stream.of(Words.CITY, COUNTY, DEPARTMENT, BUREAU), CONSULTED.stream())
                        .map(id -> new OrganizationUnit(id, Bilingual.of(id.value()), Set.of(), always))
                        .toList(),
                List.of(
                        new Placement(PlacementId.of("county-in-city"), COUNTY, Words.CITY, always),
                        new Placement(PlacementId.of("department-in-city"), DEPARTMENT, Words.CITY, always)),
                List.of(),
                List.of(),
                List.of()));
    }
}
