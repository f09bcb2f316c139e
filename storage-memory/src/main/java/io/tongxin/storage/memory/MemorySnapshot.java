package io.tongxin.storage.memory;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.util.Map;

/**
 * Everything a memory store held at one moment.
 *
 * <p>内存快照 (neicun kuaizhao). Immutable; it costs nothing to take.
 */
@Term(zh = "内存快照", pinyin = "neicun kuaizhao", source = "library")
public final class MemorySnapshot {
    private final Map<UnitId, Committed> committed;

    MemorySnapshot(Map<UnitId, Committed> committed) {
        this.committed = Map.copyOf(committed);
    }

    Map<UnitId, Committed> committed() {
        return committed;
    }
}
