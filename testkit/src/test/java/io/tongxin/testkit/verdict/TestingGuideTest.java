package io.tongxin.testkit.verdict;

import static io.tongxin.testkit.verdict.VerdictAssertions.assertThatDuties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Rejection;
import io.tongxin.id.OwnerId;
import io.tongxin.rule.Consequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of docs/testing.md, run as it stands there. */
class TestingGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private final Evaluation seen = Bureau.on30September();
    private final OwnerId body = Bureau.BODY;

    @Test
    void the_example_of_the_guide_holds() {
        // begin
        assertThatDuties(seen, body, 2026)
                .hasDuty("study", "2026-Q1", duty -> duty.isMet().counts("study-1"))
                .hasDuty("talk", "2026", duty -> duty.isShortBy(3).isCuredByDoing(3, LocalDate.of(2026, 12, 31)))
                .duty("study", "2026-Q2")
                .isOverdueBy(1)
                .leadsTo(Consequence.VIOLATION)
                .isExplainedBy("regulation@2020")
                .rejects("study-2", Rejection.EVIDENCE_MISSING)
                .isCuredByEvidenceFor("study-2");
        // end
    }

    @Test
    void the_guide_shows_the_same_statement() throws IOException {
        String source = Files.readString(
                ROOT.resolve("testkit/src/test/java/io/tongxin/testkit/verdict/TestingGuideTest.java"));
        String run = source.substring(source.indexOf("// begin") + 8, source.indexOf("// end"));
        assertThat(block("java").replaceAll("\\s+", "")).isEqualTo(run.replaceAll("\\s+", ""));
    }

    @Test
    void the_guide_shows_the_failure_as_it_is() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThatThrownBy(() -> assertThatDuties(seen, body, 2026)
                            .duty("study", "2026-Q2")
                            .isMet())
                    .message()
                    .isEqualToNormalizingNewlines("\n" + block("text").stripTrailing());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String block(String language) throws IOException {
        var block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/testing.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
