package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What verifying a journal found: that it is whole, or its first broken entry.
 *
 * <p>校验结果 (jiaoyan jieguo). Whole means: as far as the chain and the checkpoints given can tell.
 */
@Term(zh = "校验结果", pinyin = "jiaoyan jieguo", source = "library")
public sealed interface Verification {
    /** Whether nothing is broken. */
    boolean isIntact();

    /**
     * Nothing is broken. 完整 (wanzheng).
     *
     * @param entries how many entries were verified
     * @param end how far it has come, or the end of the range; to be kept as a checkpoint
     */
    @Term(zh = "日志完整", pinyin = "rizhi wanzheng", source = "library")
    record Intact(long entries, Checkpoint end) implements Verification {
        /** Checks that the end is given. */
        public Intact {
            requireNonNull(end, "end");
        }

        @Override
        public boolean isIntact() {
            return true;
        }
    }

    /**
     * Something is broken. 不完整 (bu wanzheng).
     *
     * @param sequence the number of the first broken entry; 0 for what has no entry
     * @param fault what is broken
     * @param kind the kind of record concerned, {@code commands} where it is a command, empty where it is the chain
     * @param id the id of the record or command, empty where it is the chain
     */
    @Term(zh = "日志不完整", pinyin = "rizhi bu wanzheng", source = "library")
    record Broken(long sequence, Fault fault, String kind, String id) implements Verification {
        /** Checks that all parts are given. */
        public Broken {
            requireNonNull(fault, "fault");
            requireNonNull(kind, "kind");
            requireNonNull(id, "id");
        }

        @Override
        public boolean isIntact() {
            return false;
        }
    }

    /** What can be broken. 日志缺陷 (rizhi quexian). */
    @Term(zh = "日志缺陷", pinyin = "rizhi quexian", source = "library")
    enum Fault {
        /** 缺少条目: a number is missing, or the end was cut off. */
        ENTRY_MISSING("缺少条目", "an entry is missing"),
        /** 条目被改动: the hash is not that of the entry and the one before it. */
        ENTRY_ALTERED("条目被改动", "an entry was altered"),
        /** 条目不能读取. */
        ENTRY_UNREADABLE("条目不能读取", "an entry cannot be read"),
        /** 条目前后不一致: it is sealed, but does not follow from the earlier entries. */
        ENTRY_INCONSISTENT("条目前后不一致", "an entry does not follow from the earlier ones"),
        /** 封签不被接受: the line names a seal that is unknown, or was retired when it was recorded. */
        SEAL_REFUSED("封签不被接受", "a seal is unknown, or was retired by then"),
        /** 与校验点不符: the chain was made anew. */
        CHECKPOINT_DIFFERS("与校验点不符", "the journal differs from a checkpoint"),
        /** 末条日志与末次写入时间不符: the end was cut off, or the time of the last write altered. */
        HEAD_DIFFERS("末条日志与末次写入时间不符", "the last entry is not of the time of the last write"),
        /** 记录被改动: the stored revision is not the one that was journalled. */
        RECORD_ALTERED("记录被改动", "a stored revision was altered"),
        /** 记录缺失: the revision that was journalled is not stored. */
        RECORD_MISSING("记录缺失", "a journalled revision is missing"),
        /** 记录没有日志: a stored revision was never journalled. */
        RECORD_WITHOUT_ENTRY("记录没有日志", "a stored revision has no entry"),
        /** 索引值被改动: the indexed values are not those of the body, or what else is kept beside the row does not fit it. */
        INDEX_ALTERED("索引值被改动", "what is kept beside a revision to find it was altered"),
        /** 指令记录被改动: what is kept of a command is not what was journalled. */
        COMMAND_ALTERED("指令记录被改动", "what is kept of a command was altered"),
        /** 指令记录缺失: nothing is kept of a command that was journalled. */
        COMMAND_MISSING("指令记录缺失", "what was kept of a command is missing"),
        /** 指令记录没有日志: a command is kept that was never journalled. */
        COMMAND_WITHOUT_ENTRY("指令记录没有日志", "a command that is kept has no entry");

        private final Bilingual label;

        Fault(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** Its label. */
        public Bilingual label() {
            return label;
        }
    }
}
