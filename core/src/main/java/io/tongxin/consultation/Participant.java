package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;

/**
 * That a body takes part in a consultation, and as what.
 *
 * <p>协商参加方 (xieshang canjiafang). It is a body: a committee, a department, a party, a federation; never a person. Immutable.
 *
 * @param body which body
 * @param part as what
 */
@Term(zh = "协商参加方", pinyin = "xieshang canjiafang", source = "library")
public record Participant(UnitId body, Part part) {
    /** Checks that both are given. */
    public Participant {
        requireNonNull(body, "body");
        requireNonNull(part, "part");
    }

    /** A body that is consulted. */
    public static Participant consulted(UnitId body) {
        return new Participant(body, Part.CONSULTED);
    }
}
