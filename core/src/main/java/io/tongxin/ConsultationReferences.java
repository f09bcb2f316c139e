package io.tongxin;

import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.DeadlineMove;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.PlanStep;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import java.util.Collection;
import java.util.Map;

/** Which bodies a record of consultation names: all of them are units that are recorded. */
final class ConsultationReferences {
    private ConsultationReferences() {}

    static void put(Object value, Map<String, OwnerId> named) {
        if (value instanceof RuleProfile profile) {
            put("units", profile.units(), named);
        } else if (value instanceof ConsultationPlan plan) {
            put(plan, named);
        } else if (value instanceof Consultation consultation) {
            put(consultation, named);
        } else if (value instanceof Opinion opinion) {
            put(opinion, named);
        } else if (value instanceof DeadlineMove move) {
            named.put("unit", OwnerId.body(move.unit()));
        }
    }

    private static void put(ConsultationPlan plan, Map<String, OwnerId> named) {
        named.put("unit", OwnerId.body(plan.unit()));
        for (int i = 0; i < plan.topics().size(); i++) {
            put("topics[" + i + "].participants", plan.topics().get(i).participants(), named);
        }
        for (int i = 0; i < plan.steps().size(); i++) {
            PlanStep step = plan.steps().get(i);
            named.put("steps[" + i + "].by", OwnerId.body(step.by()));
            put("steps[" + i + "].bodies", step.bodies(), named);
        }
    }

    private static void put(Consultation consultation, Map<String, OwnerId> named) {
        named.put("unit", OwnerId.body(consultation.unit()));
        for (int i = 0; i < consultation.participants().size(); i++) {
            named.put(
                    "participants[" + i + "].body",
                    OwnerId.body(consultation.participants().get(i).body()));
        }
        for (int i = 0; i < consultation.steps().size(); i++) {
            ConsultationStep step = consultation.steps().get(i);
            named.put("steps[" + i + "].by", OwnerId.body(step.by()));
            put("steps[" + i + "].bodies", step.bodies(), named);
        }
    }

    private static void put(Opinion opinion, Map<String, OwnerId> named) {
        named.put("unit", OwnerId.body(opinion.unit()));
        put("bodies", opinion.bodies(), named);
        for (int i = 0; i < opinion.steps().size(); i++) {
            OpinionStep step = opinion.steps().get(i);
            named.put("steps[" + i + "].by", OwnerId.body(step.by()));
            put("steps[" + i + "].bodies", step.bodies(), named);
        }
    }

    /** Each body of several has its id in the path. */
    private static void put(String path, Collection<UnitId> units, Map<String, OwnerId> named) {
        units.forEach(unit -> named.put(path + "[" + unit + "]", OwnerId.body(unit)));
    }
}
