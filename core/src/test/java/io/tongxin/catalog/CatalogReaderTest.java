package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Activity;
import io.tongxin.id.ActorId;
import io.tongxin.id.ItemId;
import io.tongxin.id.NormId;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.responsibility.Score;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the samples of the guide are read into. */
class CatalogReaderTest {
    private static final CatalogReader READER = CatalogReader.of(Locale.ENGLISH);
    private static final Catalog SAMPLES = READER.read(Samples.all());

    private static ResponsibilityItem item(Catalog catalog, String id) {
        return catalog.lists().stream()
                .map(ResponsibilityList::items)
                .flatMap(List::stream)
                .filter(item -> item.id().equals(ItemId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Quota quota(String frequency) {
        Map<String, String> samples = Samples.with(
                "list.yaml",
                "  - {id: leadership,",
                "  - {id: probe, content: 试验条目, roles: [body], frequency: " + frequency
                        + ", credit: {kinds: [talk], partner: any-person}}\n  - {id: leadership,");
        return (Quota) item(READER.read(samples), "probe").frequency();
    }

    @Test
    void every_part_of_the_samples_arrives() {
        assertThat(SAMPLES.lists()).hasSize(3);
        assertThat(SAMPLES.organization().units()).hasSize(5);
        assertThat(SAMPLES.workingCalendars()).hasSize(1);
        assertThat(SAMPLES.periodTables()).hasSize(2);
        assertThat(SAMPLES.norms().find(NormId.of("ctc-regulations"))).isPresent();
        assertThat(SAMPLES.exemptions()).hasSize(1);
        assertThat(SAMPLES.judgements()).hasSize(1);
        assertThat(SAMPLES.attestations()).hasSize(1);
        assertThat(SAMPLES.reasons()).hasSize(1);
        assertThat(SAMPLES.triggers()).hasSize(1);
        assertThat(SAMPLES.closings()).hasSize(1);
    }

    @Test
    void every_revision_of_an_activity_is_there_in_order() {
        List<Recorded<Activity>> revisions = SAMPLES.activities();

        assertThat(revisions).extracting(Recorded::revision).containsExactly(1, 2, 3);
        assertThat(revisions).extracting(Recorded::withdrawn).containsExactly(false, false, true);
        assertThat(revisions)
                .extracting(r -> r.value().day())
                .containsExactly(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 13));
        assertThat(revisions.get(0).recordedAt()).isEqualTo(Instant.parse("2026-03-12T02:00:00Z"));
        assertThat(revisions).extracting(Recorded::actor).containsOnly(ActorId.of("clerk-1"));
    }

    @Test
    void a_revision_from_one_day_to_several_drops_the_day() {
        Catalog catalog = READER.read(Samples.with(
                "activities.yaml", "day: 2026-03-13}", "from: 2026-03-13, until: 2026-03-14, recorded-by: clerk-2}"));

        assertThat(catalog.activities().get(1).value().days().days()).isEqualTo(2);
        assertThat(catalog.activities().get(1).actor()).isEqualTo(ActorId.of("clerk-2"));
    }

    @Test
    void an_exemption_keeps_its_days_when_the_day_of_decision_is_revised() {
        Catalog catalog = READER.read(Samples.with(
                "decisions.yaml",
                "recorded: 2026-01-05T09:00:00+08:00",
                "recorded: 2026-01-05T09:00:00+08:00\n"
                        + "    revisions: [{recorded: 2026-01-07T09:00:00+08:00, day: 2026-01-06}]"));

        assertThat(catalog.exemptions()).hasSize(2);
        assertThat(catalog.exemptions().get(1).value().day()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(catalog.exemptions().get(1).value().days())
                .isEqualTo(catalog.exemptions().get(0).value().days());
    }

    @Test
    void an_item_is_read_in_full() {
        ResponsibilityItem item = item(SAMPLES, "study-quarterly");

        assertThat(item.number()).isEqualTo("1.2");
        assertThat(item.credit().role()).isEqualTo(ParticipationRole.PRESIDED);
        assertThat(item.score()).isEqualTo(Score.proportional(500));
        assertThat(item.pace().steps()).hasSize(2);
        assertThat(item.basis()).hasToString("[ctc-regulations@2020#8]");
        assertThat(item.places()).hasToString("[教育局/1/2]");
        assertThat(item(SAMPLES, "study-monthly").score()).isEqualTo(Score.deduction(500, 50));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{times: 1, per: quarter} | 1 per quarter",
                "{times: 2, per: year, in-each: half-year, minimum: 1} | 2 per year 1 in each half-year",
                "{times: 2, per: year, gap: 30} | 2 per year gap 30d",
                "{times: 1, per: semester, at-most: 2} | 1 per semester at most 2",
                "{times: 4, per: year, partners: 2} | 4 per year with 2 partners",
                "{times: 1, per: month, due-day: 28} | 1 per month due on day 28",
                "{targets: {1: 10, 2: 3}, per: quarter} | 1 per quarter targets {1=10, 2=3}",
                "{times: 1, per: 'window:publicity-month'} | 1 per window:publicity-month"
            })
    void every_shape_of_quota_in_the_guide_is_read(String frequency, String quota) {
        assertThat(quota(frequency)).hasToString(quota);
    }

    @Test
    void an_apportionment_is_read() {
        assertThat(quota("{times: 1, per: year, apportionment: highest-averages}")
                        .apportionment())
                .isEqualTo(Quota.Apportionment.HIGHEST_AVERAGES);
    }

    @Test
    void a_directory_is_read_with_its_sub_directories(@TempDir Path directory) throws IOException {
        Path deep = Files.createDirectories(directory.resolve("a/b"));
        for (var sample : Samples.all().entrySet()) {
            Files.writeString(deep.resolve(sample.getKey()), sample.getValue());
        }
        Files.writeString(directory.resolve("notes.txt"), "not a catalog");

        assertThat(READER.read(directory).activities()).isEqualTo(SAMPLES.activities());
    }

    @Test
    void a_problem_reads_as_editors_link_it_and_all_are_in_the_message() {
        var problem = new CatalogProblem("a/b.yaml", 3, 7, "items[0].id", "wrong");

        assertThat(problem).hasToString("a/b.yaml:3:7: items[0].id: wrong");
        assertThat(new CatalogException(List.of(problem))).hasMessage(problem.toString());
    }
}
