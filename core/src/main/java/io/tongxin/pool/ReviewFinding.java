package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PostId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;

/**
 * What a review run has found, and what would cure it.
 *
 * <p>复核发现 (fuhe faxian). Its sentences hold ids, days and counts, and nothing about the person. Immutable.
 */
@Term(zh = "复核发现", pinyin = "fuhe faxian", source = "library")
public sealed interface ReviewFinding {
    /** The id of the entry, or of the post, that it is about. */
    String subject();

    /** What is wrong. */
    Bilingual message();

    /** What would cure it. */
    Bilingual cure();

    /**
     * An entry was not looked at in time.
     *
     * <p>逾期未复核 (yuqi wei fuhe).
     *
     * @param entry the entry
     * @param reviewer the post that should have looked
     * @param due the last day that was in time
     * @param days how many calendar days ago that was, at least 1
     */
    @Term(zh = "逾期未复核", pinyin = "yuqi wei fuhe", source = "library")
    record Stale(PoolEntryId entry, PostId reviewer, LocalDate due, int days) implements ReviewFinding {
        /** Checks that all parts are given. */
        public Stale {
            requireNonNull(entry, "entry");
            requireNonNull(reviewer, "reviewer");
            requireNonNull(due, "due");
        }

        @Override
        public String subject() {
            return entry.value();
        }

        @Override
        public Bilingual message() {
            return Bilingual.of(
                    "入库记录 " + entry + " 应于 " + due + " 前复核，已逾期 " + days + " 天",
                    "entry " + entry + " was due for review by " + due + "; days since then: " + days);
        }

        @Override
        public Bilingual cure() {
            return Bilingual.of("由职务 " + reviewer + " 复核并记录", "a review by post " + reviewer + ", recorded");
        }
    }

    /**
     * There is a record of the person, but the person no longer fits the pool.
     *
     * <p>不再符合 (bu zai fuhe).
     *
     * @param entry the entry
     * @param standing why; not shown in any text
     */
    @Term(zh = "不再符合", pinyin = "bu zai fuhe", source = "library")
    record Ineligible(PoolEntryId entry, Standing standing) implements ReviewFinding {
        /** Checks that all parts are given. */
        public Ineligible {
            requireNonNull(entry, "entry");
            requireNonNull(standing, "standing");
        }

        @Override
        public String subject() {
            return entry.value();
        }

        @Override
        public Bilingual message() {
            return Bilingual.of("入库记录 " + entry + " 不再符合入库条件", "entry " + entry + " no longer fits the pool");
        }

        @Override
        public Bilingual cure() {
            return Bilingual.of("核实后办理出库，或更正人员信息", "an exit after checking, or a correction of the person's record");
        }

        /** The entry alone. */
        @Override
        public String toString() {
            return "Ineligible[" + entry + "]";
        }
    }

    /**
     * There is no record of the person.
     *
     * <p>人员信息缺失 (renyuan xinxi queshi).
     *
     * @param entry the entry
     * @param standing whether it was erased, or never was; not shown in any text
     */
    @Term(zh = "人员信息缺失", pinyin = "renyuan xinxi queshi", source = "library")
    record Missing(PoolEntryId entry, Standing standing) implements ReviewFinding {
        /** Checks that all parts are given. */
        public Missing {
            requireNonNull(entry, "entry");
            requireNonNull(standing, "standing");
        }

        @Override
        public String subject() {
            return entry.value();
        }

        @Override
        public Bilingual message() {
            return Bilingual.of("入库记录 " + entry + " 没有对应的人员信息", "entry " + entry + " has no record of its person");
        }

        /** What was erased is not collected again to cure a list. */
        @Override
        public Bilingual cure() {
            return standing == Standing.ERASED
                    ? Bilingual.of("办理出库", "an exit")
                    : Bilingual.of("补建人员信息，或办理出库", "a record of the person, or an exit");
        }

        /** The entry alone. */
        @Override
        public String toString() {
            return "Missing[" + entry + "]";
        }
    }

    /**
     * The last review said that the person is to leave, and no exit was decided.
     *
     * <p>应出库未出库 (ying chuku wei chuku).
     *
     * @param entry the entry
     * @param since the day of that review
     */
    @Term(zh = "应出库未出库", pinyin = "ying chuku wei chuku", source = "library")
    record StillIn(PoolEntryId entry, LocalDate since) implements ReviewFinding {
        /** Checks that all parts are given. */
        public StillIn {
            requireNonNull(entry, "entry");
            requireNonNull(since, "since");
        }

        @Override
        public String subject() {
            return entry.value();
        }

        @Override
        public Bilingual message() {
            return Bilingual.of(
                    "入库记录 " + entry + " 于 " + since + " 复核为应出库，尚未出库",
                    "entry " + entry + " was to leave by the review of " + since + " and is still in");
        }

        @Override
        public Bilingual cure() {
            return Bilingual.of("办理出库，或再次复核", "an exit, or another review");
        }

        /** The entry alone. */
        @Override
        public String toString() {
            return "StillIn[" + entry + "]";
        }
    }

    /**
     * A post that is to look at entries is vacant, or does not exist on the day.
     *
     * <p>复核职务空缺 (fuhe zhiwu kongque).
     *
     * @param post the post
     * @param entries how many entries in the pool wait for it
     */
    @Term(zh = "复核职务空缺", pinyin = "fuhe zhiwu kongque", source = "library")
    record WithoutReviewer(PostId post, int entries) implements ReviewFinding {
        /** Checks that the post is given. */
        public WithoutReviewer {
            requireNonNull(post, "post");
        }

        @Override
        public String subject() {
            return post.value();
        }

        @Override
        public Bilingual message() {
            return Bilingual.of(
                    "复核职务 " + post + " 空缺，涉及入库记录 " + entries + " 条",
                    "reviewing post " + post + " is vacant; entries that wait for it: " + entries);
        }

        @Override
        public Bilingual cure() {
            return Bilingual.of(
                    "任命职务 " + post + "，或改由其他职务复核", "an appointment to post " + post + ", or another reviewer");
        }
    }
}
