package io.tongxin.activity;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;

/**
 * Whom an activity met: a person, known by an opaque id alone, or a unit.
 *
 * <p>联系对象 (lianxi duixiang). It has no field for what was thought of anybody. Written {@code person:ID},
 * {@code paired:ID} or {@code unit:ID}, and read back. Immutable.
 */
@Term(zh = "联系对象", pinyin = "lianxi duixiang", source = "library")
public sealed interface Partner extends Comparable<Partner> {
    /** A person who is not paired with the owner's post. */
    static Partner person(PersonId person) {
        return new Person(person, false);
    }

    /** A person who is paired with the owner's post. */
    static Partner paired(PersonId person) {
        return new Person(person, true);
    }

    /** A unit. */
    static Partner unit(UnitId unit) {
        return new Unit(unit);
    }

    /**
     * Reads a partner as {@code toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static Partner parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String id = text.substring(colon + 1);
        return switch (kind) {
            case "person" -> person(new PersonId(id));
            case "paired" -> paired(new PersonId(id));
            case "unit" -> unit(new UnitId(id));
            default -> throw new IllegalArgumentException("a partner is written person:ID, paired:ID or unit:ID");
        };
    }

    /** Who it is, whatever the pairing: {@code person:ID} or {@code unit:ID}. */
    String identity();

    @Override
    default int compareTo(Partner other) {
        return Id.byCodePoint().compare(toString(), other.toString());
    }

    /**
     * A person. 人员 (renyuan).
     *
     * @param id the person
     * @param paired whether the person is paired with the post of the owner
     */
    @Term(zh = "联系人员", pinyin = "lianxi renyuan", source = "library")
    record Person(PersonId id, boolean paired) implements Partner {
        /** Checks that the id is given. */
        public Person {
            requireNonNull(id, "id");
        }

        @Override
        public String identity() {
            return "person:" + id;
        }

        @Override
        public String toString() {
            return (paired ? "paired:" : "person:") + id;
        }
    }

    /**
     * A unit. 单位 (danwei).
     *
     * @param id the unit
     */
    @Term(zh = "联系单位", pinyin = "lianxi danwei", source = "library")
    record Unit(UnitId id) implements Partner {
        /** Checks that the id is given. */
        public Unit {
            requireNonNull(id, "id");
        }

        @Override
        public String identity() {
            return toString();
        }

        @Override
        public String toString() {
            return "unit:" + id;
        }
    }
}
