package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.Days;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Set;

/**
 * How long before the day of a consultation something has reached every body that is consulted. A longer time keeps it too.
 *
 * <p>提前期规则 (tiqianqi guize). Counted back from the day of the consultation, which is not counted; suspensions do not change it, another day
 * does. Immutable.
 *
 * @param id its name
 * @param strength how strictly it binds
 * @param basis where it stands
 * @param forms for which forms; none for all
 * @param what what is to reach them
 * @param ahead how long before, in calendar days or in working days
 */
@Term(zh = "提前期规则", pinyin = "tiqianqi guize", source = "关于加强政党协商的实施意见（2015年）")
public record LeadRule(
        RuleId id, Strength strength, List<Citation> basis, Set<ConsultationForm> forms, What what, Days ahead)
        implements ConsultationRule {
    /** Copies its parts. */
    public LeadRule {
        requireNonNull(id, "id");
        requireNonNull(strength, "strength");
        basis = List.copyOf(basis);
        forms = Set.copyOf(forms);
        requireNonNull(what, "what");
        requireNonNull(ahead, "ahead");
    }

    /** What is to reach the bodies ahead. 提前事项 (tiqian shixiang). */
    @Term(zh = "提前事项", pinyin = "tiqian shixiang", source = "library")
    public enum What {
        /** 通知. */
        NOTICE("通知", "notice", ConsultationAct.NOTIFY),
        /** 材料. */
        MATERIAL("材料送达", "material", ConsultationAct.SEND_MATERIAL);

        private final Bilingual label;
        private final ConsultationAct act;

        What(String zh, String en, ConsultationAct act) {
            this.label = Bilingual.of(zh, en);
            this.act = act;
        }

        /** Its label. */
        public Bilingual label() {
            return label;
        }

        /** The act that does it. */
        public ConsultationAct act() {
            return act;
        }
    }
}
