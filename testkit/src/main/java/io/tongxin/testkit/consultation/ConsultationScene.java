package io.tongxin.testkit.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.consultation.RuleProfiles;
import io.tongxin.organization.Organization;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Plans, consultations and opinions, with the rules and calendars for them and a day: what a law is checked on.
 *
 * <p>台账情形 (taizhang qingxing). Where a law perturbs records, the variation decides how; the same scene is always perturbed in the same way.
 * Its text lists every step, so that a failure can be read. Immutable.
 *
 * @param records what was done, some of it after the day
 * @param profiles the rules
 * @param organization which units stand under which
 * @param calendars the working calendars
 * @param day the day at the end of which it is looked at
 * @param variation decides how laws perturb it
 */
@Term(zh = "台账情形", pinyin = "taizhang qingxing", source = "library")
public record ConsultationScene(
        ConsultationRecords records,
        List<RuleProfile> profiles,
        Organization organization,
        List<WorkingCalendar> calendars,
        LocalDate day,
        long variation) {
    /** Copies its parts. */
    public ConsultationScene {
        requireNonNull(records, "records");
        profiles = List.copyOf(profiles);
        requireNonNull(organization, "organization");
        calendars = List.copyOf(calendars);
        requireNonNull(day, "day");
    }

    /** The same with other records. */
    public ConsultationScene with(ConsultationRecords others) {
        return new ConsultationScene(others, profiles, organization, calendars, day, variation);
    }

    /** The same by other rules. */
    public ConsultationScene by(List<RuleProfile> others) {
        return new ConsultationScene(records, others, organization, calendars, day, variation);
    }

    /** The same with other calendars. */
    public ConsultationScene counting(List<WorkingCalendar> others) {
        return new ConsultationScene(records, profiles, organization, others, day, variation);
    }

    /** The same at the end of another day. */
    public ConsultationScene on(LocalDate other) {
        return new ConsultationScene(records, profiles, organization, calendars, other, variation);
    }

    /** The same without any step after its day. */
    public ConsultationScene known() {
        return with(new ConsultationRecords(
                records.plans().stream().flatMap(p -> p.until(day).stream()).toList(),
                records.consultations().stream()
                        .flatMap(c -> c.until(day).stream())
                        .toList(),
                records.opinions().stream().flatMap(o -> o.until(day).stream()).toList()));
    }

    LedgerAnswers answers(ConsultationEngine engine) {
        return engine.on(records, choosing(), counting(), day);
    }

    RuleProfiles choosing() {
        return RuleProfiles.of(profiles, organization);
    }

    WorkingCalendars counting() {
        return WorkingCalendars.of(calendars);
    }

    Random random() {
        return new Random(variation);
    }

    /** At most so many of them, chosen by the variation. */
    <T> List<T> some(List<T> all, int most) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random());
        return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
    }

    /** The years in which its opinions were registered. */
    List<Integer> years() {
        return records.opinions().stream()
                .map(Opinion::registeredOn)
                .map(LocalDate::getYear)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return new SceneDescription(this).text();
    }
}
