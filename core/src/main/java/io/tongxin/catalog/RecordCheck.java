package io.tongxin.catalog;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.id.DutyRef;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.storage.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks activities and decisions against the organization and the calendar: who took part existed on that day. */
final class RecordCheck {
    private final Contents contents;
    private final Organization organization;
    private final PeriodCodes periods;

    RecordCheck(Contents contents) {
        this.contents = contents;
        this.organization = Organization.of(contents.organization());
        this.periods = new PeriodCodes(Contents.values(contents.periodTables));
    }

    void run() {
        contents.activities.forEach(this::checkActivity);
        contents.exemptions.forEach(this::checkExemption);
        duties(contents.judgements, judgement -> judgement.duty());
        duties(contents.attestations, attestation -> attestation.duty());
        duties(contents.reasons, reason -> reason.duty());
        contents.closings.forEach(this::checkClosing);
    }

    private void checkActivity(Located<Recorded<Activity>> located) {
        Activity activity = located.value().value();
        DateSpan day = DateSpan.of(activity.day(), activity.day());
        for (int i = 0; i < activity.participations().size(); i++) {
            checkOwner(
                    activity.participations().get(i).owner(),
                    day,
                    located.node().at("participations[" + i + "].owner"));
        }
    }

    private void checkExemption(Located<Recorded<Exemption>> located) {
        Exemption exemption = located.value().value();
        checkOwner(exemption.owner(), exemption.days(), located.node().at("owner"));
    }

    private <T> void duties(List<Located<Recorded<T>>> decisions, Function<T, DutyRef> duty) {
        decisions.forEach(located ->
                checkDuty(duty.apply(located.value().value()), located.node().at("duty")));
    }

    private void checkDuty(DutyRef duty, Node node) {
        checkOwner(duty.owner(), DateSpan.of(duty.start(), duty.start()), node);
        if (periods.spanOf(duty.period())
                .filter(span -> !span.includes(duty.start()))
                .isPresent()) {
            node.problem("duty.start");
        }
    }

    private void checkOwner(OwnerId owner, DateSpan days, Node node) {
        if (!existsIn(owner, days)) {
            node.problem("owner.absent");
        }
    }

    private boolean existsIn(OwnerId owner, DateSpan days) {
        if (owner instanceof OwnerId.Seat seat) {
            return organization
                    .post(seat.post())
                    .filter(post -> post.existence().overlaps(days) && existsIn(post.unit(), days))
                    .isPresent();
        }
        return owner instanceof OwnerId.Body body && existsIn(body.unit(), days);
    }

    private boolean existsIn(UnitId unit, DateSpan days) {
        Optional<EffectivePeriod> existence = organization.unit(unit).map(found -> found.existence());
        return existence.filter(period -> period.overlaps(days)).isPresent();
    }

    private void checkClosing(Located<Closing> located) {
        Closing closing = located.value();
        Optional<DateSpan> span = periods.spanOf(closing.period());
        if (span.isEmpty()) {
            located.node().at("period").problem("closing.period");
        } else if (!closing.day().isAfter(span.get().last())) {
            located.node().at("day").problem("closing.day");
        }
    }
}
