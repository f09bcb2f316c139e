package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mandate in a people's congress, a committee of the CPPCC or another body, for a term.
 *
 * <p>代表委员任职 (daibiao weiyuan renzhi). One person may have many. Immutable; it shows nothing of what it holds.
 *
 * @param kind of what kind the body is
 * @param body the body, 1 to 200 characters
 * @param post the post in it, at most 100 characters
 * @param term the number of the term, 0 where the body counts none, at most 100
 * @param from the first day
 * @param until the last day, empty where it goes on
 */
@Term(zh = "代表委员任职", pinyin = "daibiao weiyuan renzhi", source = "统一战线代表人士信息采集表")
public record Mandate(Kind kind, String body, String post, int term, LocalDate from, Optional<LocalDate> until) {
    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_POST = 100;
    private static final int MOST_TERMS = 100;

    /** Checks that all parts are given. */
    public Mandate {
        requireNonNull(kind, "kind");
        requireNonNull(body, "body");
        requireNonNull(post, "post");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    void check(Checks checks) {
        checks.text("body", body, LONGEST_BODY)
                .textOrNone("post", post, LONGEST_POST)
                .day("from", from)
                .day("until", until)
                .order(from, until);
        if (term < 0 || term > MOST_TERMS) {
            checks.violation("term", "personnel.term");
        }
    }

    @Override
    public String toString() {
        return "Mandate(***)";
    }

    /** Of what kind a body is. 任职机构类型 (renzhi jigou leixing). */
    @Term(zh = "任职机构类型", pinyin = "renzhi jigou leixing", source = "统一战线代表人士信息采集表")
    public enum Kind {
        /** 人大. */
        PEOPLES_CONGRESS("人大", "people's congress"),
        /** 政协. */
        CPPCC("政协", "CPPCC"),
        /** 民主党派. */
        DEMOCRATIC_PARTY("民主党派", "democratic party"),
        /** 工商联. */
        FEDERATION_OF_INDUSTRY("工商联", "federation of industry and commerce"),
        /** 特约人员. */
        SPECIALLY_INVITED("特约人员", "specially invited"),
        /** 其他. */
        OTHER("其他", "other");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** It in words. */
        public Bilingual label() {
            return label;
        }
    }
}
