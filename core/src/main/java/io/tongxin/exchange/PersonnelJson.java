package io.tongxin.exchange;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.Award;
import io.tongxin.personnel.CategoryStanding;
import io.tongxin.personnel.ComprehensiveEvaluation;
import io.tongxin.personnel.Education;
import io.tongxin.personnel.FileState;
import io.tongxin.personnel.Mandate;
import io.tongxin.personnel.PartyMembership;
import io.tongxin.personnel.Position;
import io.tongxin.personnel.ProfessionalTitle;
import io.tongxin.personnel.RecognitionState;
import io.tongxin.personnel.ResumeRow;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.personnel.Secondment;
import io.tongxin.personnel.Training;
import io.tongxin.sealing.SearchToken;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a person's record as JSON, before they are sealed; and the sealed file. */
final class PersonnelJson {
    private PersonnelJson() {}

    static void write(Position position, ObjectWriting out) {
        out.text("unit", position.unit()).text("post", position.post());
    }

    static Position position(Fields f) {
        return new Position(f.text("unit"), f.text("post"));
    }

    static void write(CategoryStanding standing, ObjectWriting out) {
        out.text("category", standing.category())
                .objects(
                        "steps",
                        standing.steps(),
                        (step, o) -> o.text("state", step.state().name())
                                .date("day", step.day())
                                .text("document", step.document()));
    }

    static CategoryStanding category(Fields f) {
        return new CategoryStanding(
                f.text("category"),
                f.list(
                        "steps",
                        v -> v.object(s -> new CategoryStanding.Step(
                                s.required("state").constant(RecognitionState.class),
                                s.date("day"),
                                s.text("document")))));
    }

    static void write(PartyMembership membership, ObjectWriting out) {
        out.text("code", membership.code());
        day("from", membership.from(), out);
        day("until", membership.until(), out);
    }

    static PartyMembership membership(Fields f) {
        return new PartyMembership(f.text("code"), day("from", f), day("until", f));
    }

    static void write(Education education, ObjectWriting out) {
        out.text("level", education.level())
                .text("degree", education.degree())
                .text("school", education.school())
                .text("major", education.major())
                .text("from", education.from());
        month("until", education.until(), out);
        out.flag("fullTime", education.fullTime());
    }

    static Education education(Fields f) {
        return new Education(
                f.text("level"),
                f.text("degree"),
                f.text("school"),
                f.text("major"),
                f.parsed("from", YearMonth::parse),
                month("until", f),
                f.required("fullTime").flag());
    }

    static void write(ProfessionalTitle title, ObjectWriting out) {
        out.text("title", title.title()).text("since", title.since());
    }

    static ProfessionalTitle title(Fields f) {
        return new ProfessionalTitle(f.text("title"), f.parsed("since", YearMonth::parse));
    }

    static void write(Mandate mandate, ObjectWriting out) {
        out.text("kind", mandate.kind().name())
                .text("body", mandate.body())
                .text("post", mandate.post())
                .numberUnlessZero("term", mandate.term())
                .date("from", mandate.from());
        day("until", mandate.until(), out);
    }

    static Mandate mandate(Fields f) {
        return new Mandate(
                f.required("kind").constant(Mandate.Kind.class),
                f.text("body"),
                f.text("post"),
                f.number("term"),
                f.date("from"),
                day("until", f));
    }

    static void write(ResumeRow row, ObjectWriting out) {
        out.text("from", row.from());
        month("until", row.until(), out);
        out.text("unit", row.unit()).text("post", row.post());
    }

    static ResumeRow resumeRow(Fields f) {
        return new ResumeRow(f.parsed("from", YearMonth::parse), month("until", f), f.text("unit"), f.text("post"));
    }

    static void write(Training training, ObjectWriting out) {
        out.text("title", training.title())
                .text("organiser", training.organiser())
                .date("from", training.from());
        day("until", training.until(), out);
    }

    static Training training(Fields f) {
        return new Training(f.text("title"), f.text("organiser"), f.date("from"), day("until", f));
    }

    static void write(Secondment secondment, ObjectWriting out) {
        out.text("unit", secondment.unit()).text("post", secondment.post()).date("from", secondment.from());
        day("until", secondment.until(), out);
    }

    static Secondment secondment(Fields f) {
        return new Secondment(f.text("unit"), f.text("post"), f.date("from"), day("until", f));
    }

    static void write(Award award, ObjectWriting out) {
        out.text("title", award.title()).text("givenBy", award.givenBy()).date("day", award.day());
    }

    static Award award(Fields f) {
        return new Award(f.text("title"), f.text("givenBy"), f.date("day"));
    }

    static void write(ComprehensiveEvaluation evaluation, ObjectWriting out) {
        out.text("body", evaluation.body())
                .date("day", evaluation.day())
                .text("document", evaluation.document())
                .date("validUntil", evaluation.validUntil())
                .text("result", evaluation.result().name());
    }

    static ComprehensiveEvaluation evaluation(Fields f) {
        return new ComprehensiveEvaluation(
                f.text("body"),
                f.date("day"),
                f.text("document"),
                f.date("validUntil"),
                f.required("result").constant(ComprehensiveEvaluation.Result.class));
    }

    static void write(SealedPersonnel file, ObjectWriting out) {
        out.text("id", file.id())
                .text("unit", file.unit())
                .text("state", file.state().name());
        file.mergedInto().ifPresent(into -> out.text("mergedInto", into));
        out.objects(
                        "values",
                        file.values().entrySet(),
                        (e, o) -> o.text("path", e.getKey())
                                .text("sealed", e.getValue().text()))
                .objects(
                        "tokens",
                        file.tokens().entrySet(),
                        (e, o) -> o.text("path", e.getKey())
                                .texts(
                                        "tokens",
                                        e.getValue().stream()
                                                .map(SearchToken::text)
                                                .toList()));
    }

    static SealedPersonnel sealed(Fields f) {
        return new SealedPersonnel(
                f.parsed("id", PersonId::of),
                f.parsed("unit", UnitId::of),
                f.required("state").constant(FileState.class),
                f.optional("mergedInto").map(v -> v.parsed(PersonId::of)),
                byPath(f.list(
                        "values",
                        v -> v.object(
                                e -> Map.entry(e.required("path").text(), e.parsed("sealed", SealedJson::sealed))))),
                byPath(f.list(
                        "tokens",
                        v -> v.object(e ->
                                Map.entry(e.required("path").text(), e.parsedList("tokens", SearchToken::parse))))));
    }

    private static <V> Map<String, V> byPath(List<Map.Entry<String, V>> entries) {
        var byPath = new HashMap<String, V>();
        entries.forEach(entry -> {
            if (byPath.put(entry.getKey(), entry.getValue()) != null) {
                throw new IllegalArgumentException("a path is given twice");
            }
        });
        return byPath;
    }

    private static void day(String name, Optional<LocalDate> day, ObjectWriting out) {
        day.ifPresent(d -> out.date(name, d));
    }

    private static Optional<LocalDate> day(String name, Fields f) {
        return f.optional(name).map(Value::date);
    }

    private static void month(String name, Optional<YearMonth> month, ObjectWriting out) {
        month.ifPresent(m -> out.text(name, m));
    }

    private static Optional<YearMonth> month(String name, Fields f) {
        return f.optional(name).map(v -> v.parsed(YearMonth::parse));
    }
}
