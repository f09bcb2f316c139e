package io.tongxin.wording;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.term.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** A frequency as a clause would say it. */
record FrequencyWording(Phrases phrases, Vocabulary vocabulary) {
    String of(Frequency frequency) {
        if (frequency instanceof Quota quota) {
            return quota(quota);
        }
        if (frequency instanceof OnEvent event) {
            return onEvent(event);
        }
        if (frequency instanceof Frequency.Unspecified unspecified) {
            return phrases.of(
                    unspecified.wording() + "（未定次数，由人评判）", "no number set (" + unspecified.wording() + "), judged");
        }
        if (frequency instanceof Frequency.Appraised) {
            return phrases.of("民主测评", "by appraisal") + "，" + every(frequency.cycle());
        }
        return phrases.of(
                "长期，" + every(frequency.cycle()) + "确认一次", "always, attested once " + every(frequency.cycle()));
    }

    private String quota(Quota quota) {
        var parts = new ArrayList<String>();
        if (quota.targets().isEmpty()) {
            String number = quota.atMost() > quota.times()
                    ? phrases.of(
                            quota.times() + "至" + quota.atMost() + "次",
                            quota.times() + " to " + quota.atMost() + " times")
                    : phrases.of("至少" + quota.times() + "次", "at least " + phrases.times(quota.times()));
            parts.add(phrases.of(every(quota.cycle()) + number, number + " " + every(quota.cycle())));
        } else {
            quota.targets()
                    .forEach((ordinal, n) -> parts.add(
                            phrases.of("第" + ordinal + "期至少" + n + "次", "at least " + n + " in period " + ordinal)));
        }
        conditions(quota, parts);
        return String.join(phrases.of("，", ", "), parts);
    }

    private void conditions(Quota quota, List<String> parts) {
        quota.spread()
                .part()
                .ifPresent(p -> parts.add(phrases.of(
                        p.every().zh() + "不少于" + quota.spread().minimum() + "次",
                        "at least " + quota.spread().minimum() + " " + p.every().en())));
        if (quota.gap() > 0) {
            parts.add(phrases.of("相隔不少于" + quota.gap() + "日", quota.gap() + " days apart"));
        }
        if (quota.partners() > 0) {
            parts.add(
                    phrases.of("不同对象不少于" + quota.partners() + "个", "with " + quota.partners() + " different partners"));
        }
        if (quota.dueDay() > 0) {
            parts.add(phrases.of("当月" + quota.dueDay() + "日前", "by day " + quota.dueDay() + " of the month"));
        }
    }

    private String onEvent(OnEvent event) {
        String label = phrases.of(vocabulary.labelOrCode(
                Vocabulary.Category.EVENT_KIND, event.event().value()));
        boolean working = event.within() instanceof WorkingDays;
        int number = event.within().number();
        String days = phrases.of(number + (working ? "个工作日" : "日"), number + (working ? " working days" : " days"));
        return event.when() == OnEvent.When.BEFORE
                ? phrases.of(label + "前至少" + days, "at least " + days + " before: " + label)
                : phrases.of(label + "后" + days + "内", "within " + days + " after: " + label);
    }

    private String every(Cycle cycle) {
        if (cycle instanceof Cycle.Regular regular) {
            PeriodLength length = regular.length();
            return phrases.of(length.every());
        }
        return cycle instanceof Cycle.Semester
                ? phrases.of("每学期", "per semester")
                : phrases.of("专项时段内", "within the window");
    }
}
