package io.tongxin.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tongxin.catalog.Catalog;
import io.tongxin.catalog.CatalogReader;
import io.tongxin.storage.Recorded;
import io.tongxin.validity.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON texts of every kind of record: the first letter says which, the rest is the text. */
class JsonFuzzTest {
    private static final List<JsonForm<?>> FORMS = List.of(
            JsonForms.UNIT,
            JsonForms.PLACEMENT,
            JsonForms.RELATION,
            JsonForms.POST,
            JsonForms.APPOINTMENT,
            JsonForms.NORM,
            JsonForms.RESPONSIBILITY_LIST,
            JsonForms.WORKING_CALENDAR,
            JsonForms.PERIOD_TABLE,
            JsonForms.ACTIVITY,
            JsonForms.EXEMPTION,
            JsonForms.JUDGEMENT,
            JsonForms.ATTESTATION,
            JsonForms.REASON,
            JsonForms.TRIGGER,
            JsonForms.CLOSING,
            JsonForms.VOCABULARY,
            JsonForms.TALENT_POOL,
            JsonForms.POOL_ENTRY,
            JsonForms.POOL_REVIEW,
            JsonForms.DEVELOPMENT_STEP,
            JsonForms.PAIRING,
            JsonForms.SURVEY,
            JsonForms.RIGHTS_REQUEST,
            JsonForms.INCIDENT,
            JsonForms.RULE_PROFILE,
            JsonForms.CONSULTATION_PLAN,
            JsonForms.CONSULTATION,
            JsonForms.OPINION,
            JsonForms.DEADLINE_MOVE);
    /** Kinds of which kept bodies are seeds. */
    private static final Map<String, JsonForm<?>> KEPT = Map.ofEntries(
            Map.entry("talent_pools", JsonForms.TALENT_POOL),
            Map.entry("pool_entries", JsonForms.POOL_ENTRY),
            Map.entry("pool_reviews", JsonForms.POOL_REVIEW),
            Map.entry("development_steps", JsonForms.DEVELOPMENT_STEP),
            Map.entry("pairings", JsonForms.PAIRING),
            Map.entry("surveys", JsonForms.SURVEY),
            Map.entry("rights_requests", JsonForms.RIGHTS_REQUEST),
            Map.entry("incidents", JsonForms.INCIDENT),
            Map.entry("rule_profiles", JsonForms.RULE_PROFILE),
            Map.entry("consultation_plans", JsonForms.CONSULTATION_PLAN),
            Map.entry("consultations", JsonForms.CONSULTATION),
            Map.entry("opinions", JsonForms.OPINION),
            Map.entry("deadline_moves", JsonForms.DEADLINE_MOVE));

    private static final Validity VALIDITY = Validity.in(Locale.ENGLISH);
    private static final int MOST_OF_ONE_KIND = 3;

    /** Real records of every kind. */
    static Stream<byte[]> seeds() {
        Path catalogs = Path.of(System.getProperty("tongxin.root"), "core", "src", "test", "resources", "catalogs");
        CatalogReader reader = CatalogReader.of(Locale.ENGLISH);
        return Stream.concat(
                Stream.of("a", "h", "m")
                        .map(catalogs::resolve)
                        .map(reader::read)
                        .flatMap(JsonFuzzTest::seeds),
                kept());
    }

    /** The first line of a kept body is the record. */
    private static Stream<byte[]> kept() {
        Path kinds = Path.of(System.getProperty("tongxin.root"), "core/src/test/resources/io/tongxin/kept");
        return KEPT.entrySet().stream().flatMap(kind -> {
            try (Stream<Path> files = Files.list(kinds.resolve(kind.getKey()))) {
                return files.sorted().limit(MOST_OF_ONE_KIND).toList().stream()
                        .map(file -> seed(kind.getValue(), firstLine(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String firstLine(Path file) {
        try {
            return Files.readAllLines(file).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] seed(JsonForm<?> form, String text) {
        return ((char) ('A' + FORMS.indexOf(form)) + text).getBytes(UTF_8);
    }

    private static Stream<byte[]> seeds(Catalog c) {
        return Stream.of(
                        of(JsonForms.UNIT, c.organization().units()),
                        of(JsonForms.PLACEMENT, c.organization().placements()),
                        of(JsonForms.RELATION, c.organization().relations()),
                        of(JsonForms.POST, c.organization().posts()),
                        of(JsonForms.APPOINTMENT, c.organization().appointments()),
                        of(JsonForms.NORM, c.norms().all()),
                        of(JsonForms.RESPONSIBILITY_LIST, c.lists()),
                        of(JsonForms.WORKING_CALENDAR, c.workingCalendars()),
                        of(JsonForms.PERIOD_TABLE, c.periodTables()),
                        ofRecorded(JsonForms.ACTIVITY, c.activities()),
                        ofRecorded(JsonForms.EXEMPTION, c.exemptions()),
                        ofRecorded(JsonForms.JUDGEMENT, c.judgements()),
                        ofRecorded(JsonForms.ATTESTATION, c.attestations()),
                        ofRecorded(JsonForms.REASON, c.reasons()),
                        ofRecorded(JsonForms.TRIGGER, c.triggers()),
                        of(JsonForms.CLOSING, c.closings()),
                        of(JsonForms.VOCABULARY, List.of(c.vocabulary())))
                .flatMap(seeds -> seeds);
    }

    private static <T> Stream<byte[]> ofRecorded(JsonForm<T> form, List<Recorded<T>> records) {
        return of(form, records.stream().map(Recorded::value).toList());
    }

    private static <T> Stream<byte[]> of(JsonForm<T> form, Collection<T> records) {
        return records.stream().limit(MOST_OF_ONE_KIND).map(record -> seed(form, form.write(record)));
    }

    @MethodSource("seeds")
    @FuzzTest
    void a_text_is_a_record_that_reads_back_equal_or_is_refused_with_path_and_reason(byte[] input) {
        if (input.length > 0) {
            String text = new String(input, 1, input.length - 1, UTF_8);
            judge(FORMS.get(Math.floorMod(input[0] - 'A', FORMS.size())), text);
        }
    }

    private static <T> void judge(JsonForm<T> form, String text) {
        T record;
        try {
            record = form.read(text);
        } catch (JsonFormatException e) {
            assertSpeaks(e);
            return;
        }
        String written = form.write(record);
        T again = form.read(written);
        assertThat(again).isEqualTo(record);
        assertThat(form.write(again)).isEqualTo(written);
        VALIDITY.violations(record).forEach(v -> assertThat(v.message()).isNotBlank());
    }

    private static void assertSpeaks(JsonFormatException e) {
        assertThat(e.text().in(Locale.CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(e.text().in(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(e.getMessage())
                .as("one line of plain text")
                .hasSizeLessThan(1_000)
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]")
                .doesNotContain("Exception", "com.fasterxml", "java.", "io.tongxin");
    }
}
