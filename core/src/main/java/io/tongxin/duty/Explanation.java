package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.ActivityId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Norms;
import io.tongxin.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a verdict is what it is: all that was used, and nothing that was not.
 *
 * <p>判定说明 (panding shuoming). It leads from the norm through the list and the sharing out to the activities and decisions, and
 * to what would cure it. It holds counts and ids, never a category or a name of a person. Immutable.
 *
 * @param verdict the verdict
 * @param basis what the item rests on, and what stands behind each citation
 * @param versions which version of the item was in force on which days of the period
 * @param line how the number of the period was shared out; empty for a triggered duty
 * @param activities the activities that bear on the duty, counted or not, with all their known revisions
 * @param assignments in an exclusive group, which duty each activity serves
 * @param exemptions the exemptions that name the duty, refused ones too
 * @param decisions the judgements, attestations, reasons and the trigger that concern the duty
 * @param table the table that dates the period; empty for calendar periods
 * @param closed the closed verdict, where the period was closed
 * @param remedies the plans of which each would cure it
 */
@Term(zh = "判定说明", pinyin = "panding shuoming", source = "library")
public record Explanation(
        Verdict verdict,
        List<Ground> basis,
        List<InForce> versions,
        List<Share> line,
        List<Cited> activities,
        List<Assignment> assignments,
        List<CitedExemption> exemptions,
        List<CitedDecision> decisions,
        Optional<PeriodTableId> table,
        Optional<Closed> closed,
        List<Plan> remedies) {
    /** Copies its parts. */
    public Explanation {
        requireNonNull(verdict, "verdict");
        basis = List.copyOf(basis);
        versions = List.copyOf(versions);
        line = List.copyOf(line);
        activities = List.copyOf(activities);
        assignments = List.copyOf(assignments);
        exemptions = List.copyOf(exemptions);
        decisions = List.copyOf(decisions);
        requireNonNull(table, "table");
        requireNonNull(closed, "closed");
        remedies = List.copyOf(remedies);
    }

    /**
     * What an item rests on. 依据 (yiju).
     *
     * @param citation the citation
     * @param standing whether the article was verified; where it was not, the chain ends at the document
     */
    @Term(zh = "依据", pinyin = "yiju", source = "library")
    public record Ground(Citation citation, Norms.Standing standing) {}

    /**
     * A version of the list, and the days of the period on which it was in force. 施行版本 (shixing banben).
     *
     * @param days the days
     * @param list the list
     */
    @Term(zh = "施行版本", pinyin = "shixing banben", source = "library")
    public record InForce(DateSpan days, ListVersion list) {}

    /**
     * What falls to some days of the period. 分摊 (fentan).
     *
     * @param days the days
     * @param nobody why nobody owes it, if so
     * @param share how much of the number
     * @param own whether it is this duty
     */
    @Term(zh = "分摊", pinyin = "fentan", source = "library")
    public record Share(DateSpan days, Optional<Nobody> nobody, int share, boolean own) {}

    /**
     * An activity that bears on the duty. 所涉活动 (suoshe huodong).
     *
     * @param activity the activity
     * @param revisions its known revisions
     * @param rejection why it is not counted; empty if it is
     * @param missing the evidence that is missing where that is the reason
     */
    @Term(zh = "所涉活动", pinyin = "suoshe huodong", source = "library")
    public record Cited(
            ActivityId activity, List<Revision> revisions, Optional<Rejection> rejection, Set<EvidenceKindId> missing) {
        /** Copies its parts. */
        public Cited {
            requireNonNull(activity, "activity");
            revisions = List.copyOf(revisions);
            requireNonNull(rejection, "rejection");
            missing = Set.copyOf(missing);
        }

        /** The day on which it counts, as last known. */
        public LocalDate day() {
            return revisions.get(revisions.size() - 1).day();
        }
    }

    /**
     * A known revision of an activity or a decision. 所涉修订 (suoshe xiuding).
     *
     * @param number its number
     * @param recordedAt when it was recorded
     * @param day the day it states
     * @param withdrawn whether it withdrew the record
     */
    @Term(zh = "所涉修订", pinyin = "suoshe xiuding", source = "library")
    public record Revision(int number, Instant recordedAt, LocalDate day, boolean withdrawn) {}

    /**
     * Which duty of the group an activity serves. 组内归属 (zunei guishu).
     *
     * @param activity the activity
     * @param duty the duty; empty where it serves none
     */
    @Term(zh = "组内归属", pinyin = "zunei guishu", source = "library")
    public record Assignment(ActivityId activity, Optional<DutyRef> duty) {}

    /**
     * An exemption that names the item and the owner, or in an exclusive group another item of it; withdrawn ones too.
     * 所涉免除 (suoshe mianchu).
     *
     * @param exemption its id
     * @param item the item
     * @param days the days concerned
     * @param ground the ground
     * @param decidedBy who decided
     * @param day when
     * @param refusal why it relieves nobody; empty if it relieves
     * @param revisions its known revisions
     */
    @Term(zh = "所涉免除", pinyin = "suoshe mianchu", source = "library")
    public record CitedExemption(
            DecisionId exemption,
            ItemId item,
            DateSpan days,
            GroundId ground,
            UnitId decidedBy,
            LocalDate day,
            Optional<Refusal> refusal,
            List<Revision> revisions) {
        /** Copies the revisions. */
        public CitedExemption {
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * Another decision that concerns the duty, withdrawn ones too. 所涉决定 (suoshe jueding).
     *
     * @param decision its id
     * @param kind what it is
     * @param day its day
     * @param recordedAt when its latest known revision was recorded
     * @param used whether the verdict rests on it
     * @param revisions its known revisions
     */
    @Term(zh = "所涉决定", pinyin = "suoshe jueding", source = "library")
    public record CitedDecision(
            DecisionId decision, Kind kind, LocalDate day, Instant recordedAt, boolean used, List<Revision> revisions) {
        /** Copies the revisions. */
        public CitedDecision {
            revisions = List.copyOf(revisions);
        }

        /** What a decision is. 决定类别 (jueding leibie). */
        @Term(zh = "决定类别", pinyin = "jueding leibie", source = "library")
        public enum Kind {
            /** 评判. */
            JUDGEMENT,
            /** 确认. */
            ATTESTATION,
            /** 说明理由. */
            REASON,
            /** 触发事件. */
            TRIGGER
        }
    }

    /**
     * What was known when the period was closed. 结账时判定 (jiezhangshi panding).
     *
     * @param closing the closing
     * @param state the state then, for ever
     * @param missing how many were missing then
     */
    @Term(zh = "结账时判定", pinyin = "jiezhangshi panding", source = "library")
    public record Closed(DecisionId closing, State state, int missing) {}
}
