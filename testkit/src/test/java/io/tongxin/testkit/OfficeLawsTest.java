package io.tongxin.testkit;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.duty.Terms;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Bilingual;
import io.tongxin.testkit.arbitrary.Situations;
import io.tongxin.testkit.law.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/** An office runs all laws on its own list; the seed is fixed, so that a change of the code and not chance makes the build fail. */
@FixedSeed("20261124")
class OfficeLawsTest extends LawContract {
    private static final UnitId OFFICE = UnitId.of("office");

    @Override
    protected Arbitrary<Situation> situations() {
        return Situations.of(terms(), 2026);
    }

    private static Terms terms() {
        ResponsibilityList list = ResponsibilityList.of(
                ListVersion.parse("ours@1"),
                Bilingual.of("本单位责任清单", "our list"),
                OFFICE,
                EffectivePeriod.from(LocalDate.of(2026, 1, 1)),
                Audience.of(OFFICE),
                List.of(
                        item("talk", Quota.of(PeriodLength.QUARTER, 1)),
                        item("visit", Quota.of(PeriodLength.YEAR, 2).withGap(60))));
        var records = new OrganizationRecords(
                List.of(new OrganizationUnit(
                        OFFICE, Bilingual.of("岚汀局", "Lanting Bureau"), Set.of(), EffectivePeriod.always())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Terms.of(List.of(Tailoring.of(List.of(list)).resolve(list.key()).list()), Organization.of(records));
    }

    private static ResponsibilityItem item(String kind, Quota quota) {
        return ResponsibilityItem.of(
                ItemId.of(kind),
                Bilingual.of("谈心走访", "talks and visits"),
                Set.of(ResponsibleRole.BODY),
                quota,
                Credit.of(ActivityKindId.of(kind)));
    }
}
