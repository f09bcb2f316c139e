package io.tongxin.benchmarks.personnel;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A city of five districts of five offices each, which is nowhere, and who reviews its pool. */
final class Town {
    static final UnitId CITY = UnitId.of("city");
    static final PostId REVIEWER = PostId.of("city.reviewer");
    static final int DISTRICTS = 5;
    private static final int OFFICES = 5;
    private static final EffectivePeriod ALWAYS = EffectivePeriod.from(LocalDate.of(2020, 1, 1));
    private static final Set<UnitClassId> ORGAN = Set.of(UnitClassId.of("organ"));

    private Town() {}

    /** The districts; the last one is small. */
    static List<UnitId> districts() {
        return IntStream.rangeClosed(1, DISTRICTS).mapToObj(Town::district).toList();
    }

    static UnitId district(int number) {
        return UnitId.of("district-" + number);
    }

    static UnitId office(int district, int number) {
        return UnitId.of("office-" + district + "-" + (1 + number % OFFICES));
    }

    /** The offices, which hold the persons. */
    static List<UnitId> offices() {
        return IntStream.rangeClosed(1, DISTRICTS)
                .boxed()
                .flatMap(d -> IntStream.range(0, OFFICES).mapToObj(o -> office(d, o)))
                .toList();
    }

    static OrganizationRecords records() {
        var units = new ArrayList<OrganizationUnit>();
        var placements = new ArrayList<Placement>();
        units.add(unit(CITY, "虚构市", "a city that is nowhere"));
        for (int d = 1; d <= DISTRICTS; d++) {
            units.add(unit(district(d), "第" + d + "区", "district " + d));
            placements.add(placed(district(d), CITY));
            for (int o = 0; o < OFFICES; o++) {
                units.add(unit(office(d, o), "第" + d + "区第" + (o + 1) + "局", "office " + d + "-" + (o + 1)));
                placements.add(placed(office(d, o), district(d)));
            }
        }
        var post = new Post(
                REVIEWER,
                CITY,
                Bilingual.of("分管领导", "leader in charge"),
                Set.of(ResponsibleRole.LEADER_IN_CHARGE),
                ALWAYS);
        var holder = new Appointment(AppointmentId.of("reviewer"), REVIEWER, PersonId.of("leader-1"), ALWAYS);
        return new OrganizationRecords(units, placements, List.of(), List.of(post), List.of(holder));
    }

    private static OrganizationUnit unit(UnitId id, String zh, String en) {
        return new OrganizationUnit(id, Bilingual.of(zh, en), ORGAN, ALWAYS);
    }

    private static Placement placed(UnitId unit, UnitId superior) {
        return new Placement(PlacementId.of("placed-" + unit), unit, superior, ALWAYS);
    }
}
