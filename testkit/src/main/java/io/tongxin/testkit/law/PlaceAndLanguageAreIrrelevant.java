package io.tongxin.testkit.law;

import io.tongxin.duty.Verdict;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.DutyRef;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Verdicts and explanations are the same in every time zone, in every locale, and whatever the order of entry.
 *
 * <p>时区语言无关 (shiqu yuyan wuguan). It sets the zone and the locale of the whole machine for a moment, and sets them back; do
 * not run it beside tests that read them.
 */
@Term(zh = "时区语言无关", pinyin = "shiqu yuyan wuguan", source = "library")
public final class PlaceAndLanguageAreIrrelevant extends Law {
    private static final List<String> ZONES = List.of("Asia/Shanghai", "Pacific/Kiritimati", "America/Los_Angeles");
    private static final List<String> LOCALES = List.of("zh-CN", "tr-TR", "th-TH-u-ca-buddhist-nu-thai");
    private static final int EXPLAINED = 3;

    /** The law. */
    public PlaceAndLanguageAreIrrelevant() {
        super(11, "判定和说明不随时区、语言和录入顺序而变", "verdicts are the same in every time zone, locale and order of entry");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        List<Verdict> verdicts = situation.answers(evaluator).ofYear(situation.year());
        List<DutyRef> duties = situation.some(verdicts, EXPLAINED).stream()
                .map(v -> v.duty().ref())
                .toList();
        List<String> expected = texts(situation, evaluator, duties);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (int i = 0; i < ZONES.size(); i++) {
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
                Situation other = situation.with(new Shuffling(situation.random()).of(situation.facts()));
                List<String> actual = texts(other, evaluator, duties);
                compare(expected, actual, "in " + ZONES.get(i) + " and " + LOCALES.get(i));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static List<String> texts(Situation situation, Evaluator evaluator, List<DutyRef> duties) {
        Answers answers = situation.answers(evaluator);
        var texts = new ArrayList<String>();
        answers.ofYear(situation.year()).forEach(v -> texts.add(JsonView.VERDICT.write(v)));
        duties.forEach(d -> texts.add(JsonView.EXPLANATION.write(answers.explain(d))));
        return texts;
    }

    private static void compare(List<String> expected, List<String> actual, String where) {
        if (expected.size() != actual.size()) {
            throw new AssertionError(expected.size() + " texts become " + actual.size() + " " + where);
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                throw new AssertionError(where + "\n  was " + expected.get(i) + "\n  is  " + actual.get(i));
            }
        }
    }
}
