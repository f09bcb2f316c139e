package io.tongxin.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.consultation.LedgerReview;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.examples.report.ConsultationPage;
import io.tongxin.id.OpinionId;
import io.tongxin.rule.Consequence;
import io.tongxin.storage.memory.MemoryStorage;
import io.tongxin.term.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsultationYearTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Instant MADE = Instant.parse("2026-12-31T09:00:00Z");

    @TempDir
    Path directory = Path.of("");

    private static LedgerReview review() {
        var city = new SampleConsultations(new MemoryStorage(), Locale.CHINESE);
        city.record();
        return city.consultations().on(DAY);
    }

    @Test
    void the_year_has_one_late_notice_one_missing_reply_and_a_split_opinion_whose_parts_end_differently() {
        LedgerReview review = review();

        assertThat(review.findings().stream().filter(f -> f.consequence() != Consequence.WARNING))
                .extracting(f -> f.subject() + " " + f.finding().rule())
                .containsExactly(
                        "consultation:c-1 meeting.notice", "opinion:o-4 opinion.replied", "opinion:o-4 opinion.reply");
        assertThat(review.open()).extracting(Opinion::id).containsExactly(OpinionId.of("o-4"));
        assertThat(review.lineage().leaves(OpinionId.of("o-1")))
                .containsExactly(OpinionId.of("o-1a"), OpinionId.of("o-1b"));
        assertThat(review.records().opinions().stream()
                        .filter(o -> o.from().equals(Set.of(OpinionId.of("o-1"))))
                        .map(o -> o.end().orElseThrow()))
                .containsExactly(OpinionEnd.ADOPTED, OpinionEnd.NOT_ADOPTED);
    }

    private String shown(String store, Path report, String language) throws IOException {
        var shown = new ByteArrayOutputStream();
        try (var out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            ConsultationYear.run(
                    new String[] {"--plain", "--lang", language, "--store", store, "--report", report.toString()}, out);
        }
        return shown.toString(StandardCharsets.UTF_8).replace(report.toString(), "REPORT");
    }

    private static Map<String, String> files(Path report) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.list(report.resolve("consultation"))) {
            for (Path file : all.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void it_is_the_same_byte_for_byte_in_memory_and_on_a_database() throws IOException {
        Path first = directory.resolve("first");
        Path second = directory.resolve("second");

        assertThat(shown("jdbc:h2:mem:year;DB_CLOSE_DELAY=-1", second, "zh")).isEqualTo(shown("memory", first, "zh"));
        assertThat(files(second)).isEqualTo(files(first));
        assertThat(files(first))
                .containsOnlyKeys("federation.ics", "index.en.html", "index.zh.html", "party-a.ics", "party-b.ics");
    }

    @Test
    void it_says_how_each_deadline_was_counted_and_what_hinders_the_closing_of_the_plan() throws IOException {
        assertThat(shown("memory", directory, "zh"))
                .contains(
                        "会议日 2026年3月20日，往前 10 日 = 3月10日；通知 3月12日，迟 2 日",
                        "opinions[o-4]: 该意见尚未办结答复，计划不能结束",
                        "opinion:o-4  2026-12-09 → 2026-12-16  按放假通知更正");
        assertThat(shown("memory", directory, "en"))
                .contains("meeting 2026-03-20, 10 days back = 2026-03-10; notice 2026-03-12, 2 days late")
                .contains("opinions[o-4]: the opinion waits for its end or a reply: the plan cannot be closed");
    }

    @Test
    void a_page_escapes_what_somebody_wrote_into_a_title() {
        String hostile = "<script>alert(1)</script>\" onload=\"x";
        String page = new ConsultationPage(review(), 2026, Locale.CHINESE, unit -> Bilingual.of(hostile), "").written();

        assertThat(page).doesNotContain("<script>").doesNotContain("\" onload").contains("&lt;script&gt;");
    }

    private static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> events(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(e -> e.getRequiredProperty("UID").getValue() + " "
                        + e.getRequiredProperty("DTSTART").getValue() + " "
                        + e.getProperty("STATUS").map(s -> s.getValue()).orElse("—") + " "
                        + e.getProperty("SEQUENCE").map(s -> s.getValue()).orElse("—"))
                .toList();
    }

    @Test
    void a_calendar_file_is_read_by_an_independent_reader() {
        String text = CalendarFiles.of(SampleConsultations.FEDERATION, review(), Locale.CHINESE, MADE);
        Calendar calendar = read(text);
        calendar.validate();

        assertThat(events(calendar))
                .contains(
                        "consultation-c-1@tongxin 20260320 CONFIRMED 0",
                        "consultation-c-4@tongxin 20260916 CONFIRMED 1",
                        "consultation-c-9@tongxin 20261124 CANCELLED 1",
                        "reply-o-4-opinion.reply@tongxin 20261216 — —")
                .hasSize(11);
        assertThat(text.replace("\r\n ", "")).contains("DTSTART;VALUE=DATE:20260320");
        assertThat(text).contains("VERSION:2.0\r\n", "PRODID:");
        assertThat(text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .as("no line is longer than 75 octets")
                .allMatch(length -> length <= 75);
        assertThat(text.replace("\r\n", ""))
                .as("every line ends as the standard says")
                .doesNotContain("\n");
    }

    @Test
    void who_raised_nothing_that_is_open_has_meetings_alone() {
        assertThat(events(read(CalendarFiles.of(SampleConsultations.SECOND, review(), Locale.ENGLISH, MADE))))
                .noneMatch(e -> e.startsWith("reply"));
    }

    @Test
    void wrong_options_are_told_in_one_sentence() {
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        for (String[] wrong : new String[][] {{"--store", "oracle"}, {"--date", "2026-02-30"}, {"--colour"}}) {
            assertThatThrownBy(() -> ConsultationYear.run(wrong, out))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("\n");
        }
    }
}
