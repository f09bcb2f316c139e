package io.tongxin.catalog;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.norm.Norms;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import io.tongxin.term.Vocabulary;
import java.util.List;

/**
 * What a set of catalog files holds, once all references in it were followed.
 *
 * <p>目录 (mulu). It is data as written: lists are not resolved, duties not assigned, and nothing is stored yet. Of records with
 * revisions every revision is here, the revisions of one record in their order. Immutable.
 *
 * @param vocabulary the words for kinds of things
 * @param norms the norms that lists cite
 * @param organization units, their tree and relations, posts and their holders
 * @param workingCalendars the working-day calendars
 * @param periodTables the dates of semesters and windows
 * @param lists the responsibility lists, as they are written
 * @param activities every revision of every activity
 * @param exemptions every revision of every exemption
 * @param judgements every revision of every judgement
 * @param attestations every revision of every attestation
 * @param reasons every revision of every reason
 * @param triggers every revision of every trigger
 * @param closings the closings of periods
 */
@Term(zh = "目录", pinyin = "mulu", source = "library")
public record Catalog(
        Vocabulary vocabulary,
        Norms norms,
        OrganizationRecords organization,
        List<WorkingCalendar> workingCalendars,
        List<PeriodTable> periodTables,
        List<ResponsibilityList> lists,
        List<Recorded<Activity>> activities,
        List<Recorded<Exemption>> exemptions,
        List<Recorded<Judgement>> judgements,
        List<Recorded<Attestation>> attestations,
        List<Recorded<Reason>> reasons,
        List<Recorded<Trigger>> triggers,
        List<Closing> closings) {
    /** Copies its parts. */
    public Catalog {
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(norms, "norms");
        requireNonNull(organization, "organization");
        workingCalendars = List.copyOf(workingCalendars);
        periodTables = List.copyOf(periodTables);
        lists = List.copyOf(lists);
        activities = List.copyOf(activities);
        exemptions = List.copyOf(exemptions);
        judgements = List.copyOf(judgements);
        attestations = List.copyOf(attestations);
        reasons = List.copyOf(reasons);
        triggers = List.copyOf(triggers);
        closings = List.copyOf(closings);
    }
}
