package io.tongxin.tailoring;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.id.ItemId;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.Score;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of an item in words, short enough for a finding. Codes are shown as they are: labels belong to a vocabulary. */
final class Wording {
    static final Bilingual NONE = Bilingual.of("无", "none");
    private static final int LONGEST = 300;

    private Wording() {}

    /** A part of the item, by the name that catalogs use. */
    static Bilingual part(String part, ResponsibilityItem item) {
        return switch (part) {
            case "number" -> text(item.number());
            case "content" ->
                Bilingual.of(
                        shortened(item.content().zh()), shortened(item.content().en()));
            case "strength" -> item.strength().label();
            case "roles" -> roles(item.roles());
            case "departments" -> codes(item.departments());
            case "frequency" -> frequency(item.frequency());
            case "credit" -> credit(item);
            case "score" -> score(item.score());
            case "grounds" -> codes(item.grounds());
            case "basis" -> codes(item.basis());
            case "places" -> text(item.places().stream().map(Object::toString).collect(Collectors.joining(", ")));
            default -> throw new IllegalArgumentException("an item has no such part: " + part);
        };
    }

    static Bilingual text(String text) {
        return text.isBlank() ? NONE : Bilingual.of(shortened(text), shortened(text));
    }

    /** Codes in their order. */
    static Bilingual codes(Collection<? extends Comparable<?>> codes) {
        return text(codes.stream().sorted().map(Object::toString).collect(Collectors.joining(", ")));
    }

    static Bilingual items(Set<ItemId> items) {
        return codes(items);
    }

    static Bilingual roles(Set<ResponsibleRole> roles) {
        return joined(Stream.of(ResponsibleRole.values())
                .filter(roles::contains)
                .map(ResponsibleRole::label)
                .toList());
    }

    static Bilingual frequency(Frequency frequency) {
        Bilingual every = every(frequency.cycle());
        if (frequency instanceof Quota quota) {
            return quota(quota);
        }
        if (frequency instanceof OnEvent event) {
            return event(event);
        }
        if (frequency instanceof Frequency.Unspecified unspecified) {
            return Bilingual.of(
                    unspecified.wording() + "，" + every.zh() + "评定",
                    unspecified.wording() + ", judged once " + every.en());
        }
        return frequency.shape() == Frequency.Shape.STANDING
                ? Bilingual.of("长期，" + every.zh() + "确认", "standing, attested once " + every.en())
                : Bilingual.of(every.zh() + "测评", "appraised once " + every.en());
    }

    private static Bilingual event(OnEvent event) {
        Bilingual days = Bilingual.of(
                event.within().number() + (event.within() instanceof WorkingDays ? "个工作日" : "个日历日"),
                event.within().number() + (event.within() instanceof WorkingDays ? " working days" : " calendar days"));
        return event.when() == OnEvent.When.BEFORE
                ? Bilingual.of(event.event() + " 前至少" + days.zh(), "at least " + days.en() + " before " + event.event())
                : Bilingual.of(
                        event.event() + " 后" + days.zh() + "内", "within " + days.en() + " after " + event.event());
    }

    static Bilingual quota(Quota quota) {
        var parts = new ArrayList<>(List.of(number(quota)));
        if (quota.gap() > 0) {
            parts.add(Bilingual.of("间隔" + quota.gap() + "个日历日", quota.gap() + " calendar days apart"));
        }
        if (!quota.spread().isNone()) {
            parts.add(minimum(quota));
        }
        if (quota.partners() > 0) {
            parts.add(Bilingual.of("不同对象" + quota.partners() + "个", quota.partners() + " different partners"));
        }
        if (quota.dueDay() > 0) {
            parts.add(Bilingual.of(quota.dueDay() + "日前", "due on day " + quota.dueDay()));
        }
        if (quota.atMost() > 0) {
            parts.add(Bilingual.of("至多计" + quota.atMost() + "次", "at most " + quota.atMost() + " credited"));
        }
        return joined(parts);
    }

    /** The number, period by period where it has targets. */
    static Bilingual number(Quota quota) {
        if (quota.targets().isEmpty()) {
            Bilingual every = every(quota.cycle());
            return Bilingual.of(
                    every.zh() + "至少" + quota.times() + "次", "at least " + quota.times() + " " + every.en());
        }
        var parts = new ArrayList<Bilingual>();
        quota.targets()
                .forEach((ordinal, times) -> parts.add(Bilingual.of(
                        "第" + ordinal + label(quota.cycle()).zh() + times + "次",
                        times + " in " + label(quota.cycle()).en() + " " + ordinal)));
        return joined(parts);
    }

    static Bilingual minimum(Quota quota) {
        return quota.spread()
                .part()
                .map(p -> Bilingual.of(
                        p.every().zh() + "至少" + quota.spread().minimum() + "次",
                        "at least " + quota.spread().minimum() + " " + p.every().en()))
                .orElse(NONE);
    }

    static Bilingual days(int days) {
        return days == 0 ? NONE : Bilingual.of(days + "个日历日", days + " calendar days");
    }

    static Bilingual dayOfMonth(int day) {
        return day == 0 ? Bilingual.of("月末", "the month's last day") : Bilingual.of(day + "日", "day " + day);
    }

    static Bilingual count(int number) {
        return Bilingual.of(String.valueOf(number), String.valueOf(number));
    }

    static Bilingual every(Cycle cycle) {
        if (cycle instanceof Cycle.Regular regular) {
            return regular.length().every();
        }
        Bilingual label = label(cycle);
        return Bilingual.of("每" + label.zh(), "per " + label.en());
    }

    private static Bilingual label(Cycle cycle) {
        if (cycle instanceof Cycle.Regular regular) {
            return regular.length().label();
        }
        return cycle instanceof Cycle.Window window
                ? Bilingual.of("时段 " + window.table() + " ", "window " + window.table())
                : Bilingual.of("学期", "semester");
    }

    private static Bilingual credit(ResponsibilityItem item) {
        var credit = item.credit();
        Bilingual kinds = codes(credit.kinds());
        Bilingual evidence = codes(credit.evidence());
        return Bilingual.of(
                "活动类别 " + kinds.zh() + "，" + credit.role().label().zh() + "，"
                        + credit.partner().label().zh() + "，佐证 " + evidence.zh(),
                "kinds " + kinds.en() + ", " + credit.role().label().en() + ", "
                        + credit.partner().label().en() + ", evidence " + evidence.en());
    }

    private static Bilingual score(Score score) {
        String step = score.stepHundredths() == 0 ? "" : " / " + points(score.stepHundredths());
        String method = score.method().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return score.isScored() ? text(points(score.hundredths()) + step + " (" + method + ")") : NONE;
    }

    private static String points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    private static Bilingual joined(List<Bilingual> parts) {
        return parts.isEmpty()
                ? NONE
                : Bilingual.of(
                        shortened(parts.stream().map(Bilingual::zh).collect(Collectors.joining("，"))),
                        shortened(parts.stream().map(Bilingual::en).collect(Collectors.joining(", "))));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
