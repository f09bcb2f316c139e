package io.tongxin.wording;

import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The small words of one language: dates, counts, lists. */
record Phrases(Locale locale, ZoneId zone) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    String of(String zh, String en) {
        return isChinese() ? zh : en;
    }

    String of(Bilingual text) {
        return text.in(locale);
    }

    String date(LocalDate day) {
        return isChinese()
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.toString();
    }

    String time(Instant instant) {
        return MINUTES.format(instant.atZone(zone));
    }

    String times(int number) {
        return of(number + "次", number == 1 ? "once" : number + " times");
    }

    String list(List<String> items) {
        return String.join(of("、", ", "), items);
    }

    String clauses(List<String> clauses) {
        return String.join(of("；", "; "), clauses);
    }
}
