package io.tongxin.actor;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.util.Set;

/**
 * Over which units an actor may read or write: a value, bound into queries, never a text.
 *
 * <p>数据范围 (shuju fanwei). A read without a scope does not exist; {@link #none()} sees no rows. The library narrows a host's
 * scope and never widens it. Immutable.
 */
@Term(zh = "数据范围", pinyin = "shuju fanwei", source = "library")
public sealed interface Scope {
    /** All rows of one root unit, which is the unit of storage. */
    static Scope root(UnitId root) {
        return new Root(root);
    }

    /** The rows that these units of one root own. */
    static Scope units(UnitId root, Set<UnitId> units) {
        return new Units(root, units);
    }

    /** No rows. */
    static Scope none() {
        return new None();
    }

    /** Whether a row of this root and owner unit may be seen. */
    boolean allows(UnitId rootUnit, UnitId ownerUnit);

    /**
     * All rows of one root unit. 全部 (quanbu).
     *
     * @param root the root unit
     */
    @Term(zh = "全部数据", pinyin = "quanbu shuju", source = "library")
    record Root(UnitId root) implements Scope {
        /** Checks that the root is given. */
        public Root {
            requireNonNull(root, "root");
        }

        @Override
        public boolean allows(UnitId rootUnit, UnitId ownerUnit) {
            return root.equals(rootUnit);
        }
    }

    /**
     * The rows of some units of one root. 指定单位 (zhiding danwei).
     *
     * @param root the root unit
     * @param units the owner units
     */
    @Term(zh = "指定单位数据", pinyin = "zhiding danwei shuju", source = "library")
    record Units(UnitId root, Set<UnitId> units) implements Scope {
        /** Copies the set. */
        public Units {
            requireNonNull(root, "root");
            units = Set.copyOf(units);
        }

        @Override
        public boolean allows(UnitId rootUnit, UnitId ownerUnit) {
            return root.equals(rootUnit) && units.contains(ownerUnit);
        }
    }

    /** No rows. 无 (wu). */
    @Term(zh = "无数据", pinyin = "wu shuju", source = "library")
    record None() implements Scope {
        @Override
        public boolean allows(UnitId rootUnit, UnitId ownerUnit) {
            return false;
        }
    }
}
