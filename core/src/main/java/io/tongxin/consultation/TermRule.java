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
 * Within what time something is to be done afterwards.
 *
 * <p>办理期限规则 (banli qixian guize). The starting day is not counted, and no day on which the case is suspended. Opinions that do not come from a
 * consultation have no form: a rule for some forms is not for them. Immutable.
 *
 * @param id its name
 * @param strength how strictly it binds
 * @param basis where it stands
 * @param forms for which forms; none for all
 * @param kinds for which opinions; none for all
 * @param task what is to be done
 * @param within within what time, in calendar days or in working days
 * @param rolls whether a last day that is a day off gives way to the next working day
 */
@Term(zh = "办理期限规则", pinyin = "banli qixian guize", source = "library")
public record TermRule(
        RuleId id,
        Strength strength,
        List<Citation> basis,
        Set<ConsultationForm> forms,
        Set<OpinionKind> kinds,
        Task task,
        Days within,
        boolean rolls)
        implements ConsultationRule {
    /** Copies its parts. */
    public TermRule {
        requireNonNull(id, "id");
        requireNonNull(strength, "strength");
        basis = List.copyOf(basis);
        forms = Set.copyOf(forms);
        kinds = Set.copyOf(kinds);
        requireNonNull(task, "task");
        requireNonNull(within, "within");
    }

    /** What is to be done within a time. 限期事项 (xianqi shixiang). */
    @Term(zh = "限期事项", pinyin = "xianqi shixiang", source = "library")
    public enum Task {
        /** 发送纪要: to everybody who was consulted, counted from the day of the meeting. */
        MINUTES("发送纪要", "minutes sent"),
        /** 交办: counted from the registration of an opinion. */
        ASSIGNMENT("交办", "assignment"),
        /** 答复: to everybody who raised an opinion, counted from its registration. */
        REPLY("答复", "reply");

        private final Bilingual label;

        Task(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** Its label. */
        public Bilingual label() {
            return label;
        }
    }
}
