package io.tongxin.composition;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.LocalDate;

/**
 * How many people a body has, and how many of them are outside the Party; numbers alone, nobody is named.
 *
 * <p>机构组成 (jigou zucheng). Immutable.
 *
 * @param unit the unit whose body it is
 * @param kind what kind of body
 * @param day on which day it was counted
 * @param total how many people, 0 to 1,000,000
 * @param nonParty how many of them are not members of the CPC
 * @param changeOfTerm whether it is that of a new term
 * @param autonomousArea whether the unit is of an ethnic-autonomous area
 */
@Term(zh = "机构组成", pinyin = "jigou zucheng", source = "library")
public record Composition(
        UnitId unit,
        BodyKind kind,
        LocalDate day,
        int total,
        int nonParty,
        boolean changeOfTerm,
        boolean autonomousArea) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or too large, or the part is larger than the whole
     */
    public Composition {
        requireNonNull(unit, "unit");
        requireNonNull(kind, "kind");
        requireNonNull(day, "day");
        if (total < 0 || total > Share.LARGEST) {
            throw new IllegalArgumentException("total: a body has 0 to " + Share.LARGEST + " people");
        }
        if (nonParty < 0 || nonParty > total) {
            throw new IllegalArgumentException("nonParty: there are not more people outside the Party than people");
        }
    }

    /** The same after so many members of the CPC gave way to people outside the Party. */
    Composition replacing(int people) {
        return new Composition(unit, kind, day, total, nonParty + people, changeOfTerm, autonomousArea);
    }

    /** The same after so many people outside the Party were added. */
    Composition adding(int people) {
        return new Composition(unit, kind, day, total + people, nonParty + people, changeOfTerm, autonomousArea);
    }
}
