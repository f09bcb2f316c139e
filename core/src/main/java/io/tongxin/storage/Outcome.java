package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.term.Bilingual;
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
    private static final int LONGEST_DIGEST = 128;

    /** Copies its parts. */
    public Outcome {
        requireNonNull(command, "command");
        requireNonNull(contentDigest, "contentDigest");
        requireNonNull(actor, "actor");
        requireNonNull(recordedAt, "recordedAt");
        written = List.copyOf(written);
    }

    /**
     * Checks a digest before a command is executed.
     *
     * @throws RefusedValueException if it does not have 1 to 128 characters
     */
    public static void checkDigest(String contentDigest) {
        if (contentDigest.isEmpty() || contentDigest.length() > LONGEST_DIGEST) {
            throw new RefusedValueException(
                    "",
                    "contentDigest",
                    Bilingual.of(
                            "须为1至" + LONGEST_DIGEST + "个字符", "it must have 1 to " + LONGEST_DIGEST + " characters"));
        }
    }

    /**
     * This first outcome of a command for one who sends the command again.
     *
     * @throws CommandMismatchException if it is sent with another content or by another actor
     */
    public Outcome again(Command sent, String digest) {
        if (!contentDigest.equals(digest) || !actor.equals(sent.actor().id())) {
            throw new CommandMismatchException(sent.id());
        }
        return this;
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

        /** The revision that this row holds. */
        public static Written of(Row row) {
            return new Written(row.kind(), row.id(), row.revision());
        }
    }
}
