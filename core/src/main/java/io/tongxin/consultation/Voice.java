package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.storage.SealedValue;
import io.tongxin.term.Term;

/**
 * Who voiced an opinion, if that is held at all: a sealed name under that person's key.
 *
 * <p>发言人 (fayanren). The opinion belongs to the body; this is never searched for and in no report. Once the person is erased it opens no more.
 * Immutable.
 *
 * @param person the person under whose key it is sealed
 * @param name the sealed name
 */
@Term(zh = "发言人", pinyin = "fayanren", source = "library")
public record Voice(PersonId person, SealedValue name) {
    /** Checks that both are given. */
    public Voice {
        requireNonNull(person, "person");
        requireNonNull(name, "name");
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Voice[]";
    }
}
