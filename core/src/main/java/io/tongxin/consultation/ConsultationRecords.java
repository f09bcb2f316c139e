package io.tongxin.consultation;

import io.tongxin.term.Term;
import java.util.Collection;
import java.util.List;

/**
 * The plans, consultations and opinions that are known.
 *
 * <p>协商记录 (xieshang jilu). Immutable.
 *
 * @param plans 协商年度计划
 * @param consultations 协商
 * @param opinions 意见
 */
@Term(zh = "协商记录", pinyin = "xieshang jilu", source = "library")
public record ConsultationRecords(
        List<ConsultationPlan> plans, List<Consultation> consultations, List<Opinion> opinions) {
    /** Copies its parts. */
    public ConsultationRecords {
        plans = List.copyOf(plans);
        consultations = List.copyOf(consultations);
        opinions = List.copyOf(opinions);
    }

    /** These records. */
    public static ConsultationRecords of(
            Collection<ConsultationPlan> plans, Collection<Consultation> consultations, Collection<Opinion> opinions) {
        return new ConsultationRecords(List.copyOf(plans), List.copyOf(consultations), List.copyOf(opinions));
    }
}
