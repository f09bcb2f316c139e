package io.tongxin.examples.report;

import io.tongxin.duty.Terms;
import io.tongxin.term.Bilingual;
import io.tongxin.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One of the two languages of the page.
 *
 * @param locale which
 * @param zone the zone in which instants are shown
 * @param wording its sentences
 */
record Language(Locale locale, ZoneId zone, Wording wording) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Both, the one that is shown first in front. */
    static List<Language> both(ReportData data) {
        Language zh = of(Locale.SIMPLIFIED_CHINESE, data);
        Language en = of(Locale.ENGLISH, data);
        return data.first().getLanguage().equals("zh") ? List.of(zh, en) : List.of(en, zh);
    }

    static Language of(Locale locale, ReportData data) {
        Terms terms = data.now().facts().terms();
        return new Language(
                locale,
                data.zone(),
                Wording.of(locale, data.zone(), data.vocabulary(), terms.norms(), terms.organization()));
    }

    boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** Its code: the class of its parts in the style sheet, and the head of their ids. */
    String code() {
        return locale.getLanguage();
    }

    String of(String zh, String en) {
        return isChinese() ? zh : en;
    }

    String of(Bilingual text) {
        return text.in(locale);
    }

    /** An instant to the minute, in the zone of the report. */
    String time(Instant instant) {
        return MINUTES.format(instant.atZone(zone));
    }
}
