package io.tongxin.survey;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.SurveyId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;
import java.util.OptionalInt;

/**
 * How far a survey has come: counts alone, small ones hidden. It tells nobody who has not answered.
 *
 * <p>调查进度 (diaocha jindu). Immutable.
 *
 * @param survey the survey
 * @param asked how many were asked; empty where it is hidden, and then the others are too
 * @param answered how many answered
 * @param declined how many declined
 * @param silent how many did neither
 */
@Term(zh = "调查进度", pinyin = "diaocha jindu", source = "library")
public record SurveyProgress(
        SurveyId survey, OptionalInt asked, OptionalInt answered, OptionalInt declined, OptionalInt silent) {
    /** Checks that all parts are given. */
    public SurveyProgress {
        requireNonNull(survey, "survey");
        requireNonNull(asked, "asked");
        requireNonNull(answered, "answered");
        requireNonNull(declined, "declined");
        requireNonNull(silent, "silent");
    }

    /** The progress with counts under 5 hidden. */
    public static SurveyProgress of(Survey survey) {
        return of(survey, Suppression.underFive());
    }

    /**
     * The progress with counts hidden so.
     *
     * @throws IllegalArgumentException if the suppression does not give one answer for each count
     */
    public static SurveyProgress of(Survey survey, Suppression suppression) {
        int answered = count(survey, Answer.Answered.class);
        int declined = count(survey, Answer.Declined.class);
        int silent = count(survey, Answer.None.class);
        OptionalInt whole = shown(suppression, List.of(survey.asked().size())).get(0);
        if (whole.isEmpty()) {
            OptionalInt hidden = OptionalInt.empty();
            return new SurveyProgress(survey.id(), hidden, hidden, hidden, hidden);
        }
        List<OptionalInt> parts = shown(suppression, List.of(answered, declined, silent));
        return new SurveyProgress(survey.id(), whole, parts.get(0), parts.get(1), parts.get(2));
    }

    private static int count(Survey survey, Class<? extends Answer> kind) {
        return Math.toIntExact(survey.asked().stream()
                .map(Asked::answer)
                .filter(kind::isInstance)
                .count());
    }

    private static List<OptionalInt> shown(Suppression suppression, List<Integer> counts) {
        List<OptionalInt> shown = suppression.shown(counts);
        if (shown.size() != counts.size()) {
            throw new IllegalArgumentException("a suppression answers for each count");
        }
        return shown;
    }

    /** The counts in a sentence; a hidden one is shown as a dash. */
    public Bilingual message() {
        return Bilingual.of(
                "调查 " + survey + "：询问 " + text(asked) + " 人，已答复 " + text(answered) + " 人，谢绝 " + text(declined)
                        + " 人，未答复 " + text(silent) + " 人",
                "survey " + survey + ": " + text(asked) + " asked, " + text(answered) + " answered, " + text(declined)
                        + " declined, " + text(silent) + " silent");
    }

    private static String text(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "–";
    }
}
