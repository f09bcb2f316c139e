package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be consulted on in a year: about what, in which form, when, and with whom.
 *
 * <p>协商议题 (xieshang yiti). Where candidates for leaders are consulted on it has no title, so that no name is held. Immutable.
 *
 * @param id its identifier, unique in its plan
 * @param title what it is called; none in a personnel consultation
 * @param subject what it is about
 * @param form in which form
 * @param time when, as far as it is settled
 * @param participants the bodies that are to be consulted, as far as they are settled
 */
@Term(zh = "协商议题", pinyin = "xieshang yiti", source = "关于加强政党协商的实施意见（2015年）")
public record Topic(
        @NotNull TopicId id,
        @NotNull Optional<Bilingual> title,
        @NotNull ConsultationSubject subject,
        @NotNull ConsultationForm form,
        @NotNull Optional<DateSpan> time,
        @NotNull @Size(max = 200) Set<UnitId> participants) {
    /** Copies its parts. */
    public Topic {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(subject, "subject");
        requireNonNull(form, "form");
        requireNonNull(time, "time");
        participants = Set.copyOf(participants);
    }

    /** Its title or, where it has none, that of its form. */
    public Bilingual heading() {
        return title.orElse(form.label());
    }
}
