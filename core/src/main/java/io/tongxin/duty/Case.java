package io.tongxin.duty;

import io.tongxin.decision.Exemption;
import io.tongxin.decision.Trigger;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ItemId;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A duty with all that its verdict rests on.
 *
 * @param duty the duty
 * @param line the line of which it is a segment; empty for a triggered duty
 * @param versions the versions of the item that touch the period
 * @param dated the period and on what its dates rest
 * @param exemptions the exemptions that name it, accepted or refused
 * @param trigger what called for it
 * @param nobody why nobody owes it
 */
record Case(
        Duty duty,
        Optional<Line> line,
        List<Line.Version> versions,
        Periods.Dated dated,
        List<Ruled> exemptions,
        Optional<History<Trigger>> trigger,
        Optional<Nobody> nobody) {
    DutyRef key() {
        return duty.ref();
    }

    ItemId item() {
        return duty.ref().item();
    }

    Stretch.Source versionOn(LocalDate day) {
        return Line.versionOn(versions, day);
    }

    /** Whether what is done on the day may count: inside the span, or, after an event, ever since. */
    boolean accepts(LocalDate day) {
        return duty.span().includes(day)
                || (isAfterEvent() && day.isAfter(duty.span().last()));
    }

    /** Whether it can be done late at any time, as a duty after an event can. */
    boolean isAfterEvent() {
        return duty.item().frequency() instanceof OnEvent event && event.when() == OnEvent.When.AFTER;
    }

    boolean isCounted() {
        return duty.item().frequency() instanceof Quota;
    }

    Schedule schedule() {
        return new Schedule(duty.span(), duty.due(), duty.requirement());
    }

    /**
     * An exemption that names the item and the owner, and whether it relieves.
     *
     * @param history its known revisions
     * @param refusal why it does not
     */
    record Ruled(History<Exemption> history, Optional<Refusal> refusal) {
        boolean accepted() {
            return refusal.isEmpty();
        }
    }
}
