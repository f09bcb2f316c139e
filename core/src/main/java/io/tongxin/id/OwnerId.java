package io.tongxin.id;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;

/**
 * Who owes a duty: a body as a whole, or a post, whoever holds it on the day.
 *
 * <p>责任主体 (zeren zhuti). It is never a person: when a leader changes, the post stays and the duty's spans are cut between
 * the holders. Its text is {@code unit:ID} or {@code post:ID}, and {@code parse(x.toString()).equals(x)}. Immutable.
 */
@Term(zh = "责任主体", pinyin = "zeren zhuti", source = "党委（党组）落实统战工作责任制规定")
public sealed interface OwnerId extends Comparable<OwnerId> {
    /** The body of this unit. */
    static OwnerId body(UnitId unit) {
        return new Body(unit);
    }

    /** This post. */
    static OwnerId post(PostId post) {
        return new Seat(post);
    }

    /**
     * Reads {@code unit:ID} or {@code post:ID}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    static OwnerId parse(String text) {
        requireNonNull(text, "text");
        if (text.startsWith("unit:")) {
            return new Body(new UnitId(text.substring(5)));
        }
        if (text.startsWith("post:")) {
            return new Seat(new PostId(text.substring(5)));
        }
        throw new IllegalArgumentException("an owner is written unit:ID or post:ID");
    }

    /** The identifier of the unit or the post. */
    String id();

    /** As the texts: posts before bodies, each by identifier. */
    @Override
    default int compareTo(OwnerId other) {
        if (getClass() != other.getClass()) {
            return this instanceof Seat ? -1 : 1;
        }
        return Id.byCodePoint().compare(id(), other.id());
    }

    /**
     * A body: the Party committee or Party group of a unit. 党委（党组） (dangwei, dangzu).
     *
     * @param unit the unit whose body it is
     */
    @Term(zh = "党委（党组）", pinyin = "dangwei (dangzu)", source = "中国共产党统一战线工作条例")
    record Body(UnitId unit) implements OwnerId {
        /** Checks that the unit is given. */
        public Body {
            requireNonNull(unit, "unit");
        }

        @Override
        public String id() {
            return unit.value();
        }

        @Override
        public String toString() {
            return "unit:" + unit;
        }
    }

    /**
     * A seat: a post, whoever holds it. 岗位 (gangwei).
     *
     * @param post the post
     */
    @Term(zh = "岗位", pinyin = "gangwei", source = "library")
    record Seat(PostId post) implements OwnerId {
        /** Checks that the post is given. */
        public Seat {
            requireNonNull(post, "post");
        }

        @Override
        public String id() {
            return post.value();
        }

        @Override
        public String toString() {
            return "post:" + post;
        }
    }
}
