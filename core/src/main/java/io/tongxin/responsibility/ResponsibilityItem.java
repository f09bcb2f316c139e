package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One item of a responsibility list: who must do what, how often, proved by what, worth how much, on what basis.
 *
 * <p>清单条目 (qingdan tiaomu). It keeps its id through all versions of a list, renumbered or not, and in every list that imports
 * it. Immutable.
 *
 * @param id its identifier
 * @param number its number as printed; at most 20 characters, empty where it has none
 * @param content what is to be done, in our own words
 * @param strength how strictly it binds
 * @param roles in what roles offices answer for it; each office found owes it
 * @param departments which departments carry it out with them; named only, they owe nothing by it
 * @param frequency how often
 * @param credit which activities are credited
 * @param score what it is worth
 * @param grounds on what grounds an exemption is permitted
 * @param lead how many calendar days before its last chance a warning is given
 * @param pace by which dates which part should be done
 * @param basis what it rests on
 * @param places where in the source articles it comes from
 */
@Coherent
@Term(zh = "清单条目", pinyin = "qingdan tiaomu", source = "党委（党组）落实统战工作责任制规定")
public record ResponsibilityItem(
        @NotNull ItemId id,
        @NotNull @Size(max = 20) String number,
        @NotNull Bilingual content,
        @NotNull Strength strength,
        @NotEmpty Set<@NotNull ResponsibleRole> roles,
        @NotNull @Size(max = 50) Set<UnitId> departments,
        @NotNull Frequency frequency,
        @NotNull Credit credit,
        @NotNull Score score,
        @NotNull @Size(max = 20) Set<GroundId> grounds,
        @Min(0) @Max(366) int lead,
        @NotNull Pace pace,
        @NotNull @Size(max = 50) List<@NotNull Citation> basis,
        @NotNull @Size(max = 50) List<@NotNull ArticlePlace> places)
        implements Coherence {
    /** Copies its parts. */
    public ResponsibilityItem {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(content, "content");
        requireNonNull(strength, "strength");
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
        requireNonNull(frequency, "frequency");
        requireNonNull(credit, "credit");
        requireNonNull(score, "score");
        grounds = Set.copyOf(grounds);
        requireNonNull(pace, "pace");
        basis = List.copyOf(basis);
        places = List.copyOf(places);
    }

    /** An item of these parts, which must be done, has no score, no grounds of exemption, no basis and an even pace. */
    public static ResponsibilityItem of(
            ItemId id, Bilingual content, Set<ResponsibleRole> roles, Frequency frequency, Credit credit) {
        return new ResponsibilityItem(
                id,
                "",
                content,
                Strength.MUST,
                roles,
                Set.of(),
                frequency,
                credit,
                Score.none(),
                Set.of(),
                30,
                Pace.even(),
                List.of(),
                List.of());
    }

    /** The same, how strictly it binds. */
    public ResponsibilityItem withStrength(Strength other) {
        return changed(draft -> draft.strength = other);
    }

    /** The same, how often. */
    public ResponsibilityItem withFrequency(Frequency other) {
        return changed(draft -> draft.frequency = other);
    }

    /** The same, which activities are credited. */
    public ResponsibilityItem withCredit(Credit other) {
        return changed(draft -> draft.credit = other);
    }

    /** The same, what it is worth. */
    public ResponsibilityItem withScore(Score other) {
        return changed(draft -> draft.score = other);
    }

    /** The same, on what grounds an exemption is permitted. */
    public ResponsibilityItem withGrounds(Set<GroundId> other) {
        return changed(draft -> draft.grounds = other);
    }

    /** The same, how early a warning is given, in calendar days. */
    public ResponsibilityItem withLead(int days) {
        return changed(draft -> draft.lead = days);
    }

    /** The same, by which dates which part should be done. */
    public ResponsibilityItem withPace(Pace other) {
        return changed(draft -> draft.pace = other);
    }

    /** The same, what it rests on. */
    public ResponsibilityItem withBasis(List<Citation> other) {
        return changed(draft -> draft.basis = other);
    }

    /** The same with what is changed in the draft. */
    ResponsibilityItem changed(Consumer<ItemDraft> change) {
        var draft = new ItemDraft(this);
        change.accept(draft);
        return draft.item();
    }

    @Override
    public void check(Report report) {
        boolean counted = frequency instanceof Quota || frequency instanceof OnEvent;
        if (counted && credit.kinds().isEmpty()) {
            report.violation("credit.kinds", "item.no-kinds");
        }
        if (frequency instanceof Quota quota && quota.partners() > 0 && credit.partner() == PartnerCondition.NONE) {
            report.violation("credit.partner", "item.partners-without-condition");
        }
        if (score.method() == Score.Method.APPRAISED && !(frequency instanceof Frequency.Appraised)) {
            report.violation("score", "item.appraised-score-without-appraisal");
        }
    }
}
