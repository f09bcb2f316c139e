package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Words that stand in every text and every person of the sample, and must never come out in an error or a log. */
final class Canary {
    static final String TEXT = "金丝雀";
    static final String LATIN = "canaryxq";

    private Canary() {}

    /** I10: neither the message nor a cause, a suppressed one or a stack trace has it. */
    static void assertAbsent(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        assertThat(text.toString()).as("I10").doesNotContain(TEXT).doesNotContain(LATIN);
    }

    static boolean isIn(String text) {
        return text.contains(TEXT) || text.contains(LATIN);
    }
}
