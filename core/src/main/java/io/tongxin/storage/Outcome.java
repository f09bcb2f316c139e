package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.List;

/**
 * What a command did: which revisions it wrote, and when.
 *
 * <p>执行结果 (zhixing jieguo). The same command sent again has the same outcome. Immutable.
 *
 * @param command the command
 * @param contentDigest the digest of what it ordered
 * @param actor who ordered it
 * @param recordedAt when all of it was recorded
 * @param written the revisions it wrote, in the order of writing
 */
@Term(zh = "执行结果", pinyin = "zhixing jieguo", source = "library")
public record Outcome(
        CommandId command, String contentDigest, ActorId actor, Instant recordedAt, List<Written> written) {
    /** Copies its parts. */
    public Outcome {
        requireNonNull(command, "command");
        requireNonNull(contentDigest, "contentDigest");
        requireNonNull(actor, "actor");
        requireNonNull(recordedAt, "recordedAt");
        written = List.copyOf(written);
    }

    /**
     * One revision that was written. 写入项 (xieru xiang).
     *
     * @param kind the name of the kind of record
     * @param id the record's id
     * @param revision the revision's number
     */
    @Term(zh = "写入项", pinyin = "xieru xiang", source = "library")
    public record Written(String kind, String id, int revision) {
        /** Checks that all parts are given. */
        public Written {
            requireNonNull(kind, "kind");
            requireNonNull(id, "id");
        }
    }
}
