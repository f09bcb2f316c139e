package io.tongxin.journal;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.util.Optional;

/**
 * Where a host keeps checkpoints: out of reach of whoever can write the store.
 *
 * <p>校验点保管方 (jiaoyandian baoguanfang). Another unit's system, a log server, a signed message, a print-out in a safe. What is
 * kept in the same database proves nothing. What it throws goes to the caller as it is.
 */
@Term(zh = "校验点保管方", pinyin = "jiaoyandian baoguanfang", source = "library")
public interface CheckpointKeeper {
    /** The last checkpoint that was kept of this root unit's journal. */
    Optional<Checkpoint> last(UnitId rootUnit);

    /** Keeps one, beside the earlier ones. */
    void keep(Checkpoint checkpoint);
}
