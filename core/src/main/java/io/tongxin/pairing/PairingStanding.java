package io.tongxin.pairing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How one pair stands on a day.
 *
 * <p>结对情况 (jiedui qingkuang). Days are calendar days. Immutable.
 *
 * @param pairing the pair, in force on the day
 * @param day the day
 * @param state its state
 * @param holder who holds the post on the day, if anybody does
 * @param lastContact the last contact by the day, if there was one since the pair began
 */
@Term(zh = "结对情况", pinyin = "jiedui qingkuang", source = "library")
public record PairingStanding(
        Pairing pairing,
        LocalDate day,
        PairingState state,
        Optional<PersonId> holder,
        Optional<LocalDate> lastContact) {
    /** Checks that all parts are given. */
    public PairingStanding {
        requireNonNull(pairing, "pairing");
        requireNonNull(day, "day");
        requireNonNull(state, "state");
        requireNonNull(holder, "holder");
        requireNonNull(lastContact, "lastContact");
    }

    /** The state is what breaks the pair or, where nothing does, what the gap makes of it. */
    static PairingStanding of(
            Pairing pairing,
            LocalDate day,
            Optional<PairingState> broken,
            Optional<PersonId> holder,
            Optional<LocalDate> lastContact) {
        LocalDate from = lastContact.orElse(pairing.effective().from());
        PairingState kept = day.isAfter(from.plusDays(pairing.maximumGap()))
                ? PairingState.OVERDUE
                : day.isAfter(from.plusDays(pairing.idealGap())) ? PairingState.DUE : PairingState.IN_TOUCH;
        return new PairingStanding(pairing, day, broken.orElse(kept), holder, lastContact);
    }

    /** From when the gap is counted: the last contact or, before the first, the beginning of the pair. */
    public LocalDate countedFrom() {
        return lastContact.orElse(pairing.effective().from());
    }

    /** How many days have passed since then. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(countedFrom(), day));
    }

    /** The last day on which a contact keeps the ideal gap. */
    public LocalDate due() {
        return countedFrom().plusDays(pairing.idealGap());
    }

    /** The last day on which a contact keeps the maximum gap. */
    public LocalDate latest() {
        return countedFrom().plusDays(pairing.maximumGap());
    }

    /** How it stands, by ids, days and counts alone. */
    public Bilingual message() {
        return Bilingual.of(
                "结对 " + pairing.id() + "（职务 " + pairing.post() + "）："
                        + state.label().zh() + "，距上次联系或结对 " + days() + " 天",
                "pair " + pairing.id() + " of post " + pairing.post() + ": "
                        + state.label().en() + "; days since the last contact or the beginning: " + days());
    }

    /** What would cure it. */
    public Bilingual cure() {
        return state.cure();
    }
}
