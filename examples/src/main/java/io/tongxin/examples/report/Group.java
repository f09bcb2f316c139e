package io.tongxin.examples.report;

import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.term.Bilingual;
import java.util.Locale;

/** Verdicts that mean alike, as the pictures show them. */
enum Group {
    /** Done, attested or judged fulfilled. */
    SETTLED("已办结", "settled"),
    /** Nothing was asked. */
    EXEMPT("免除", "exempt"),
    /** There is time. */
    OPEN("进行中", "open"),
    /** It has not failed, and will unless something is done. */
    WARNED("预警", "warned"),
    /** A rule is broken, however strictly it binds. */
    FAILED("未履行", "failed");

    private final Bilingual label;

    Group(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    static Group of(Verdict verdict) {
        if (verdict.isFailed()) {
            return FAILED;
        }
        return of(verdict.state());
    }

    /** Where a state belongs while its period is not over. */
    static Group of(State state) {
        if (state == State.EXEMPT) {
            return EXEMPT;
        }
        if (state.isFailed()) {
            return FAILED;
        }
        if (state.isSettled()) {
            return SETTLED;
        }
        return state.isWarning() ? WARNED : OPEN;
    }

    Bilingual label() {
        return label;
    }

    /** Its class in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
