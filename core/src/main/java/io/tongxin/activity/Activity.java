package io.tongxin.activity;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.role.ParticipationRole;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that was done in performance of duties: entered once, credited to every duty it serves.
 *
 * <p>履职活动 (lüzhi huodong). It says what, when, who took part, whom they met and what proves it. It holds nothing about what
 * anybody said or thought. An activity of several days counts on its last. Immutable.
 *
 * @param id its identifier
 * @param unit the unit that entered it
 * @param kind what was done
 * @param title a title that names no person
 * @param days the days on which it took place
 * @param participations which owners of duties took part, each once
 * @param partners whom they met, each once
 * @param evidence what proves it
 * @param answers the triggers it answers
 */
@Coherent
@Term(zh = "履职活动", pinyin = "lüzhi huodong", source = "library")
public record Activity(
        @NotNull ActivityId id,
        @NotNull UnitId unit,
        @NotNull ActivityKindId kind,
        @NotNull Bilingual title,
        @NotNull DateSpan days,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Participation> participations,
        @NotNull @Size(max = 500) List<@NotNull Partner> partners,
        @NotNull @Size(max = 100) List<@NotNull @Valid Evidence> evidence,
        @NotNull @Size(max = 50) Set<DecisionId> answers)
        implements Coherence {
    /** Copies its parts. */
    public Activity {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(kind, "kind");
        requireNonNull(title, "title");
        requireNonNull(days, "days");
        participations = List.copyOf(participations);
        partners = List.copyOf(partners);
        evidence = List.copyOf(evidence);
        answers = Set.copyOf(answers);
    }

    /** An activity of one day in which one owner took part so, with no partners and no evidence. */
    public static Activity of(
            ActivityId id,
            UnitId unit,
            ActivityKindId kind,
            Bilingual title,
            LocalDate day,
            OwnerId owner,
            ParticipationRole role) {
        return new Activity(
                id,
                unit,
                kind,
                title,
                DateSpan.of(day, day),
                List.of(new Participation(owner, role)),
                List.of(),
                List.of(),
                Set.of());
    }

    /** The day on which it counts: its last. */
    public LocalDate day() {
        return days.last();
    }

    /** How this owner took part, if at all. */
    public Optional<ParticipationRole> roleOf(OwnerId owner) {
        for (Participation participation : participations) {
            if (participation.owner().equals(owner)) {
                return Optional.of(participation.role());
            }
        }
        return Optional.empty();
    }

    /** The kinds of its evidence. */
    public Set<EvidenceKindId> evidenceKinds() {
        return evidence.stream().map(Evidence::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** This activity with more evidence. */
    public Activity withEvidence(List<Evidence> more) {
        var all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Activity(id, unit, kind, title, days, participations, partners, all, answers);
    }

    @Override
    public void check(Report report) {
        if (days.days() > 366) {
            report.violation("days", "activity.too-long");
        }
        if (participations.stream().map(Participation::owner).distinct().count() < participations.size()) {
            report.violation("participations", "activity.owner-twice");
        }
        if (partners.stream().map(Partner::identity).distinct().count() < partners.size()) {
            report.violation("partners", "activity.partner-twice");
        }
    }
}
