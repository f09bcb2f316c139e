package io.tongxin.consultation;

import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at one consultation by the rules that have no deadline.
 *
 * @param consultation the consultation
 */
record ConsultationCheck(Consultation consultation) {

    Optional<Reviewing.Breach> breach(ConsultationRule rule) {
        if (rule instanceof QuorumRule quorum) {
            return held() ? quorum(quorum) : Optional.empty();
        }
        return rule instanceof ProcedureRule procedure && isBroken(procedure.procedure())
                ? Optional.of(new Reviewing.Breach(
                        Bilingual.of(
                                "未做到：" + procedure.procedure().asked().zh(),
                                "not kept: " + procedure.procedure().asked().en()),
                        procedure.procedure().cure()))
                : Optional.empty();
    }

    private Optional<Reviewing.Breach> quorum(QuorumRule rule) {
        var consulted = new HashSet<>(consultation.bodies(Part.CONSULTED));
        int all = consulted.size();
        consulted.retainAll(consultation.bodies(ConsultationAct.HOLD));
        int present = consulted.size();
        return rule.isMet(present, all)
                ? Optional.empty()
                : Optional.of(new Reviewing.Breach(
                        Bilingual.of(
                                "应参加 " + all + " 方，到 " + present + " 方，至少须 " + rule.least(all) + " 方",
                                present + " of " + all + " bodies took part, at least " + rule.least(all) + " asked"),
                        Bilingual.of("另行听取未到各方意见", "hear those who did not take part")));
    }

    private boolean isBroken(Procedure procedure) {
        boolean byCommittee = consultation.initiator() == Initiator.COMMITTEE;
        boolean isTalk = consultation.form().group() == FormGroup.INTERVIEW;
        boolean isWritten = consultation.form().group() == FormGroup.WRITTEN;
        return switch (procedure) {
            case PLANNED ->
                held()
                        && consultation.form().group() == FormGroup.MEETING
                        && consultation.topic().isEmpty();
            case SCHEME_WRITTEN -> held() && isMissing(ConsultationAct.SCHEME);
            case READING_HELD -> held() && isMissing(ConsultationAct.READ);
            case EXPLAINED -> held() && consultation.form().isMeeting() && !present(explainers());
            case SPOKEN ->
                held()
                        && consultation.form().isMeeting()
                        && consultation.steps(ConsultationAct.HOLD).stream()
                                .allMatch(s -> Collections.disjoint(s.spoke(), consultation.bodies(Part.CONSULTED)));
            case INFORMED_AHEAD -> held() && isTalk && byCommittee && isMissing(ConsultationAct.NOTIFY);
            case THROUGH_DEPARTMENT -> held() && isTalk && !byCommittee && !doneByDepartment(ConsultationAct.NOTIFY);
            case SENT_BY_DEPARTMENT ->
                held() && isWritten && byCommittee && !doneByDepartment(ConsultationAct.SEND_MATERIAL);
            case MINUTES_MADE -> closed() && consultation.form().isMeeting() && isMissing(ConsultationAct.MINUTE);
            case RESULT_REPORTED -> closed() && isMissing(ConsultationAct.REPORT);
            case PLAN_HEARD, PLAN_COMPLETE, PLAN_APPROVED, PLAN_TOLD, PLAN_RESEARCH, REPLIED -> false;
        };
    }

    private boolean held() {
        return consultation.day(ConsultationAct.HOLD).isPresent();
    }

    private boolean closed() {
        return consultation.state() == ConsultationState.CLOSED;
    }

    private boolean isMissing(ConsultationAct act) {
        return consultation.day(act).isEmpty();
    }

    /** Who may explain: a department that does or, where none takes part, the chair. */
    private Set<UnitId> explainers() {
        Set<UnitId> explaining = consultation.bodies(Part.EXPLAINER);
        return explaining.isEmpty() ? consultation.bodies(Part.CHAIR) : explaining;
    }

    private boolean present(Set<UnitId> some) {
        return !Collections.disjoint(some, consultation.bodies(ConsultationAct.HOLD));
    }

    private boolean doneByDepartment(ConsultationAct act) {
        return consultation.steps(act).stream()
                .anyMatch(s -> consultation.bodies(Part.DEPARTMENT).contains(s.by()));
    }
}
