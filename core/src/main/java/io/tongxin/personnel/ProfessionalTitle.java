package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.YearMonth;

/**
 * A professional or technical title.
 *
 * <p>专业技术职务 (zhuanye jishu zhiwu). It is held in words: of the national table the first level alone was read. Immutable; it
 * shows nothing of what it holds.
 *
 * @param title the title, 1 to 100 characters
 * @param since the month in which it was given
 */
@Term(zh = "专业技术职务", pinyin = "zhuanye jishu zhiwu", source = "统一战线代表人士信息采集表")
public record ProfessionalTitle(String title, YearMonth since) {
    private static final int LONGEST = 100;

    /** Checks that all parts are given. */
    public ProfessionalTitle {
        requireNonNull(title, "title");
        requireNonNull(since, "since");
    }

    void check(Checks checks) {
        checks.text("title", title, LONGEST).month("since", since);
    }

    @Override
    public String toString() {
        return "ProfessionalTitle(***)";
    }
}
