package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.EventKindId;
import io.tongxin.term.Term;

/**
 * A duty that an event calls for: within some days after it, or at least some days before it.
 *
 * <p>事件触发 (shijian chufa). One duty per recorded trigger. Calendar and working days are told apart. Immutable.
 *
 * @param event the kind of event
 * @param when before or after it
 * @param within how many days
 */
@Term(zh = "事件触发", pinyin = "shijian chufa", source = "library")
public record OnEvent(EventKindId event, When when, Days within) implements Frequency {
    /** Checks that all parts are given. */
    public OnEvent {
        requireNonNull(event, "event");
        requireNonNull(when, "when");
        requireNonNull(within, "within");
    }

    @Override
    public Shape shape() {
        return Shape.ON_EVENT;
    }

    /** Triggers are gathered by year. */
    @Override
    public Cycle cycle() {
        return Cycle.every(PeriodLength.YEAR);
    }

    /** On which side of the event. 时点 (shidian). */
    @Term(zh = "触发时点", pinyin = "chufa shidian", source = "library")
    public enum When {
        /** 事前, at least so many days before the event. */
        BEFORE,
        /** 事后, within so many days after the event. */
        AFTER
    }
}
