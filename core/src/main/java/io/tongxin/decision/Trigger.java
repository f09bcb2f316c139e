package io.tongxin.decision;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.DecisionId;
import io.tongxin.id.EventKindId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That something happened, or was announced, which calls for duties of a unit.
 *
 * <p>触发事件 (chufa shijian). A duty after an event runs from the event's day; a duty before it hangs on the day it was
 * announced. What happened to whom is not held. Immutable.
 *
 * @param id its identifier
 * @param event the kind of event
 * @param unit the unit whose duties it calls for
 * @param announcedOn the day on which it was announced
 * @param eventDay the day of the event itself
 */
@Coherent
@Term(zh = "触发事件", pinyin = "chufa shijian", source = "library")
public record Trigger(
        @NotNull DecisionId id,
        @NotNull EventKindId event,
        @NotNull UnitId unit,
        @NotNull LocalDate announcedOn,
        @NotNull LocalDate eventDay)
        implements Coherence, Decision {
    /** Checks that all parts are given. */
    public Trigger {
        requireNonNull(id, "id");
        requireNonNull(event, "event");
        requireNonNull(unit, "unit");
        requireNonNull(announcedOn, "announcedOn");
        requireNonNull(eventDay, "eventDay");
    }

    /** The day on which the trigger happens: the announcement. */
    @Override
    public LocalDate day() {
        return announcedOn;
    }

    @Override
    public void check(Report report) {
        if (announcedOn.isAfter(eventDay.plusDays(3_660))) {
            report.violation("announcedOn", "trigger.announced-too-late");
        }
    }
}
