package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;

/**
 * In which unit a person works, and as what, in the words of the form.
 *
 * <p>单位及职务 (danwei ji zhiwu). It names no unit or post of the organization: the person may work anywhere. Immutable; it shows
 * nothing of what it holds.
 *
 * @param unit the unit, 1 to 200 characters
 * @param post the post, at most 200 characters
 */
@Term(zh = "单位及职务", pinyin = "danwei ji zhiwu", source = "统一战线代表人士信息采集表")
public record Position(String unit, String post) {
    static final int LONGEST = 200;

    /** Checks that both are given. */
    public Position {
        requireNonNull(unit, "unit");
        requireNonNull(post, "post");
    }

    void check(Checks checks) {
        checks.text("unit", unit, LONGEST).textOrNone("post", post, LONGEST);
    }

    @Override
    public String toString() {
        return "Position(***)";
    }
}
