package io.tongxin.kept;

import io.tongxin.RecordKinds;
import io.tongxin.actor.Purpose;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActivityId;
import io.tongxin.id.AppealId;
import io.tongxin.id.DocumentId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.id.SurveyId;
import io.tongxin.id.UnitId;
import io.tongxin.pairing.Pairing;
import io.tongxin.pairing.SealedAppeal;
import io.tongxin.storage.SealedValue;
import io.tongxin.survey.Answer;
import io.tongxin.survey.Asked;
import io.tongxin.survey.Survey;
import io.tongxin.survey.SurveyClosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pairings, appeals and surveys of which bodies are kept. */
final class KeptFriends {
    private static final UnitId EDU = UnitId.of("edu");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private KeptFriends() {}

    static Kept<Pairing> pairings() {
        return new Kept<>(
                RecordKinds.PAIRINGS,
                Map.of(
                        "open",
                        pairing("pair-1", EffectivePeriod.from(DAY)),
                        "ended",
                        pairing("pair-2", EffectivePeriod.of(DAY, DAY.plusDays(365)))));
    }

    private static Pairing pairing(String id, EffectivePeriod effective) {
        return new Pairing(PairingId.of(id), PostId.of("edu.secretary"), PersonId.of("p-9"), effective, 90, 180);
    }

    static Kept<SealedAppeal> appeals() {
        var open = new SealedAppeal(
                AppealId.of("appeal-1"),
                EDU,
                PersonId.of("p-9"),
                ActivityId.of("talk-1"),
                DAY,
                SealedValue.of(new byte[] {1, 2, 3}),
                Optional.empty());
        var other = new SealedAppeal(
                AppealId.of("appeal-2"),
                EDU,
                PersonId.of("p-9"),
                ActivityId.of("talk-1"),
                DAY,
                SealedValue.of(new byte[] {4}),
                Optional.empty());
        return new Kept<>(
                RecordKinds.APPEALS,
                Map.of("open", open, "handled", other.handledOn(DAY.plusDays(8), SealedValue.of(new byte[] {-1, 0, 127
                }))));
    }

    static Kept<Survey> surveys() {
        var asked = List.of(
                new Asked(PersonId.of("p-1"), DAY, Answer.none()),
                new Asked(PersonId.of("p-2"), DAY, Answer.declined(DAY.plusDays(1))),
                new Asked(PersonId.of("p-3"), DAY, Answer.answered(DAY.plusDays(2), Set.of("mandates", "education.0"))),
                new Asked(PersonId.of("p-4"), DAY, Answer.answered(DAY.plusDays(3), Set.of())));
        return new Kept<>(
                RecordKinds.SURVEYS,
                Map.of(
                        "closed",
                        survey("survey-1", asked, Optional.of(new SurveyClosure(DAY.plusDays(30), EDU))),
                        "opened",
                        survey("survey-2", List.of(), Optional.empty())));
    }

    private static Survey survey(String id, List<Asked> asked, Optional<SurveyClosure> closure) {
        return new Survey(
                SurveyId.of(id),
                EDU,
                Purpose.of("核对任职信息"),
                DAY,
                Set.of("mandates", "education.0"),
                DocumentId.of("notice-1"),
                asked,
                closure);
    }
}
