package io.tongxin.survey;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Purpose;
import io.tongxin.id.DocumentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.SurveyId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A survey of a group: for what purpose it was made, of what it asks, who was asked and told what, and who answered.
 *
 * <p>摸底调查 (modi diaocha). It never holds the content of an answer: what a person agreed to goes into the person's own record, and
 * here only the names of the fields stand. Immutable; it shows neither persons nor answers.
 *
 * @param id its identifier
 * @param unit the unit that asks
 * @param purpose for what
 * @param opened its first day
 * @param fields the names of the fields of which it asks, each of 1 to 60 letters, digits, underscores and dots
 * @param notice the document by which everybody was told who asks, for what, how, of which kinds, how long it is kept, and how to
 *     use one's rights
 * @param asked who was asked, each once
 * @param closure when it was closed, if it was
 */
@Coherent
@Term(zh = "摸底调查", pinyin = "modi diaocha", source = "个人信息保护法第17条")
public record Survey(
        @NotNull SurveyId id,
        @NotNull UnitId unit,
        @NotNull Purpose purpose,
        @NotNull LocalDate opened,
        @NotEmpty @Size(max = 60) Set<@NotNull @Pattern(regexp = FIELD) String> fields,
        @NotNull DocumentId notice,
        @NotNull @Size(max = 5_000) List<@NotNull @Valid Asked> asked,
        @NotNull Optional<@Valid SurveyClosure> closure)
        implements Coherence {
    /** So that its JSON text stays within what can be read. */
    private static final int MOST_AGREED = 20_000;

    private static final String FIELD = "[A-Za-z][A-Za-z0-9_.]{0,59}";

    /** Copies its parts. */
    public Survey {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(purpose, "purpose");
        requireNonNull(opened, "opened");
        fields = Set.copyOf(fields);
        requireNonNull(notice, "notice");
        asked = List.copyOf(asked);
        requireNonNull(closure, "closure");
    }

    @Override
    public void check(Report report) {
        closure.filter(c -> c.day().isBefore(opened))
                .ifPresent(c -> report.violation("closure.day", "survey.closed-before-opened"));
        if (asked.stream().mapToInt(Survey::agreed).sum() > MOST_AGREED) {
            report.violation("asked", "survey.too-many-agreed");
        }
        var persons = new HashSet<PersonId>();
        for (int i = 0; i < asked.size(); i++) {
            String path = "asked[" + i + "]";
            if (!persons.add(asked.get(i).person())) {
                report.violation(path + ".person", "survey.asked-twice");
            }
            check(asked.get(i), (part, key) -> report.violation(path + "." + part, key));
        }
    }

    private void check(Asked one, BiConsumer<String, String> misfit) {
        if (one.told().isBefore(opened) || isAfterClosure(one.told())) {
            misfit.accept("told", "survey.told-outside");
        }
        day(one.answer()).ifPresent(day -> {
            if (day.isBefore(one.told())) {
                misfit.accept("answer.day", "survey.answered-before-told");
            }
            if (isAfterClosure(day)) {
                misfit.accept("answer.day", "survey.answered-after-closure");
            }
        });
        if (one.answer() instanceof Answer.Answered answered && !fields.containsAll(answered.agreed())) {
            misfit.accept("answer.agreed", "survey.field-not-asked");
        }
    }

    private static int agreed(Asked one) {
        return one.answer() instanceof Answer.Answered answered
                ? answered.agreed().size()
                : 0;
    }

    private static Optional<LocalDate> day(Answer answer) {
        if (answer instanceof Answer.Declined declined) {
            return Optional.of(declined.day());
        }
        return answer instanceof Answer.Answered answered ? Optional.of(answered.day()) : Optional.empty();
    }

    private boolean isAfterClosure(LocalDate day) {
        return closure.filter(c -> day.isAfter(c.day())).isPresent();
    }

    /** Its id and how many were asked. */
    @Override
    public String toString() {
        return "Survey[" + id + ", " + asked.size() + "]";
    }
}
