package io.tongxin.examples.report;

import static java.util.Objects.requireNonNull;

import io.tongxin.duty.Evaluation;
import io.tongxin.id.DutyRef;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Vocabulary;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What a report is made of. Everything it shows is computed from these values; it reads no clock and no file. Immutable.
 *
 * @param now the evaluation
 * @param earlier the same day, as it was known at another instant
 * @param year the year whose duties are shown
 * @param top the unit whose duties, and those of all units below it, are shown
 * @param leader whose checklist is shown
 * @param explained the duty that is explained, and whose pace is drawn
 * @param vocabulary what kinds of things are called
 * @param zone the zone in which instants are shown
 * @param first the language shown first: Chinese for {@code zh}, else English; the reader can change it on the page
 */
public record ReportData(
        Evaluation now,
        Evaluation earlier,
        int year,
        UnitId top,
        OwnerId leader,
        DutyRef explained,
        Vocabulary vocabulary,
        ZoneId zone,
        Locale first) {
    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if the evaluations are of two days, the unit is not known, or there is no such duty
     */
    public ReportData {
        requireNonNull(leader, "leader");
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(zone, "zone");
        requireNonNull(first, "first");
        if (!now.asOf().date().equals(earlier.asOf().date())) {
            throw new IllegalArgumentException("earlier: 两次评判须为同一天 / both evaluations must be of one day: "
                    + now.asOf().date() + ", " + earlier.asOf().date());
        }
        if (now.facts().terms().organization().unit(top).isEmpty()) {
            throw new IllegalArgumentException("top: 没有这个单位 / there is no such unit: " + top);
        }
        if (now.of(explained).isEmpty()) {
            throw new IllegalArgumentException("explained: 没有这项职责 / there is no such duty: " + explained);
        }
    }
}
