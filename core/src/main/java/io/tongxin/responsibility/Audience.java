package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.util.Set;

/**
 * To which units a list applies: named ones, all of a class, and those to which a unit has a relation.
 *
 * <p>适用范围 (shiyong fanwei). Any of the three is enough. Immutable.
 *
 * @param units named units
 * @param classes classes of units
 * @param along relations from a unit, such as all that it guides
 */
@Term(zh = "适用范围", pinyin = "shiyong fanwei", source = "library")
public record Audience(Set<UnitId> units, Set<UnitClassId> classes, Set<Along> along) {
    /**
     * Copies its parts.
     *
     * @throws IllegalArgumentException if it names nobody
     */
    public Audience {
        units = Set.copyOf(units);
        classes = Set.copyOf(classes);
        along = Set.copyOf(along);
        if (units.isEmpty() && classes.isEmpty() && along.isEmpty()) {
            throw new IllegalArgumentException("a list must apply to somebody");
        }
    }

    /** These units alone. */
    public static Audience of(UnitId... units) {
        return new Audience(Set.of(units), Set.of(), Set.of());
    }

    /** All units of these classes. */
    public static Audience ofClass(UnitClassId... classes) {
        return new Audience(Set.of(), Set.of(classes), Set.of());
    }

    /**
     * All units to which a unit has a relation on the day. 沿关系适用 (yan guanxi shiyong).
     *
     * @param type the type of relation
     * @param from the unit from which it goes
     */
    @Term(zh = "沿关系适用", pinyin = "yan guanxi shiyong", source = "library")
    public record Along(RelationTypeId type, UnitId from) {
        /** Checks that both are given. */
        public Along {
            requireNonNull(type, "type");
            requireNonNull(from, "from");
        }
    }
}
