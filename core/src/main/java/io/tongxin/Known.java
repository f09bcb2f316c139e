package io.tongxin;

import io.tongxin.activity.Activity;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.norm.Norm;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.Row;
import io.tongxin.storage.View;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was known at an instant within a scope: every revision, recorded by then, of every record that verdicts are made of.
 *
 * <p>已知情况 (yizhi qingkuang). Once the instant is past it is the same for ever. Each list is by id and then by revision, withdrawn
 * ones among them; {@link #latest} gives what held. A list is read anew from the stored texts at each call. Immutable.
 */
@Term(zh = "已知情况", pinyin = "yizhi qingkuang", source = "library")
public final class Known {
    private final Instant instant;
    private final Map<String, List<Row>> rows;

    private Known(Instant instant, Map<String, List<Row>> rows) {
        this.instant = instant;
        this.rows = rows;
    }

    /** That nothing was known at an instant, as in a root unit of which nothing was written. */
    static Known nothing(Instant instant) {
        return new Known(instant, Map.of());
    }

    static Known at(Instant instant, Reading reading, Scope scope, List<RecordKind<?>> kinds) {
        var rows = new HashMap<String, List<Row>>();
        for (RecordKind<?> kind : kinds) {
            var found = new ArrayList<Row>();
            reading.scanHistory(kind, View.knownAt(instant, kind.readable(scope)), found::add);
            rows.put(kind.name(), found);
        }
        return new Known(instant, rows);
    }

    /** The instant. */
    public Instant instant() {
        return instant;
    }

    /** Every revision of every record of a kind that verdicts are made of; none of another kind. */
    public <T> List<Recorded<T>> revisions(RecordKind<T> kind) {
        return rows.getOrDefault(kind.name(), List.of()).stream()
                .map(kind::recorded)
                .toList();
    }

    /** The records of a kind as they were last known, without those that were withdrawn. */
    public <T> List<T> latest(RecordKind<T> kind) {
        var latest = new ArrayList<T>();
        List<Row> all = rows.getOrDefault(kind.name(), List.of());
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            boolean last = i + 1 == all.size() || !all.get(i + 1).id().equals(row.id());
            if (last && !row.withdrawn()) {
                latest.add(kind.read(row));
            }
        }
        return Collections.unmodifiableList(latest);
    }

    /** The records of the organization as they were last known. */
    public OrganizationRecords organization() {
        return new OrganizationRecords(
                latest(RecordKinds.UNITS),
                latest(RecordKinds.PLACEMENTS),
                latest(RecordKinds.RELATIONS),
                latest(RecordKinds.POSTS),
                latest(RecordKinds.APPOINTMENTS));
    }

    /** 单位. */
    public List<Recorded<OrganizationUnit>> units() {
        return revisions(RecordKinds.UNITS);
    }

    /** 隶属. */
    public List<Recorded<Placement>> placements() {
        return revisions(RecordKinds.PLACEMENTS);
    }

    /** 业务关系. */
    public List<Recorded<Relation>> relations() {
        return revisions(RecordKinds.RELATIONS);
    }

    /** 职务. */
    public List<Recorded<Post>> posts() {
        return revisions(RecordKinds.POSTS);
    }

    /** 任职. */
    public List<Recorded<Appointment>> appointments() {
        return revisions(RecordKinds.APPOINTMENTS);
    }

    /** 规范文件. */
    public List<Recorded<Norm>> norms() {
        return revisions(RecordKinds.NORMS);
    }

    /** 责任清单. */
    public List<Recorded<ResponsibilityList>> responsibilityLists() {
        return revisions(RecordKinds.RESPONSIBILITY_LISTS);
    }

    /** 工作日历. */
    public List<Recorded<WorkingCalendar>> workingCalendars() {
        return revisions(RecordKinds.WORKING_CALENDARS);
    }

    /** 周期表. */
    public List<Recorded<PeriodTable>> periodTables() {
        return revisions(RecordKinds.PERIOD_TABLES);
    }

    /** 履职活动. */
    public List<Recorded<Activity>> activities() {
        return revisions(RecordKinds.ACTIVITIES);
    }

    /** 免除. */
    public List<Recorded<Exemption>> exemptions() {
        return revisions(RecordKinds.EXEMPTIONS);
    }

    /** 评判. */
    public List<Recorded<Judgement>> judgements() {
        return revisions(RecordKinds.JUDGEMENTS);
    }

    /** 确认. */
    public List<Recorded<Attestation>> attestations() {
        return revisions(RecordKinds.ATTESTATIONS);
    }

    /** 说明理由. */
    public List<Recorded<Reason>> reasons() {
        return revisions(RecordKinds.REASONS);
    }

    /** 触发事件. */
    public List<Recorded<Trigger>> triggers() {
        return revisions(RecordKinds.TRIGGERS);
    }

    /** 结账. */
    public List<Recorded<Closing>> closings() {
        return revisions(RecordKinds.CLOSINGS);
    }
}
