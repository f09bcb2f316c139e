package io.tongxin.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.exchange.JsonForm;
import io.tongxin.exchange.JsonForms;
import io.tongxin.storage.Recorded;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What every reading of a catalog owes its user, whatever it is given. */
final class Judged {
    private static final CatalogReader CHINESE = CatalogReader.of(Locale.SIMPLIFIED_CHINESE);
    private static final String CUT = "\n%\n";
    private static final int LONGEST_MESSAGE = 1_000;

    private Judged() {}

    /** The texts that stand between lines of a single per cent sign, so that one input can be a set of files. */
    static Map<String, String> files(byte[] input) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String text : new String(input, UTF_8).split(CUT, -1)) {
            files.put(files.size() + ".yaml", text);
        }
        return files;
    }

    /** The opposite of {@link #files}. */
    static byte[] input(Iterable<String> texts) {
        return String.join(CUT, texts).getBytes(UTF_8);
    }

    /** A catalog that can be written and read again, or problems that say what is wrong and where. */
    static Optional<Catalog> texts(Map<String, String> files) {
        try {
            Catalog catalog = Refusals.english().read(files);
            assertReadsBack(catalog);
            return Optional.of(catalog);
        } catch (CatalogException e) {
            e.problems().forEach(problem -> assertSpeaks(problem, files));
            return Optional.empty();
        }
    }

    /** A catalog, or problems; of a directory. */
    static Optional<Catalog> directory(Path directory) {
        try {
            return Optional.of(CHINESE.read(directory));
        } catch (CatalogException e) {
            assertThat(e.problems()).hasSizeBetween(1, Problems.MOST).allSatisfy(problem -> {
                assertSpeaks(problem);
                assertThat(problem.message()).containsPattern("\\p{IsHan}");
            });
            return Optional.empty();
        }
    }

    private static void assertSpeaks(CatalogProblem problem, Map<String, String> files) {
        assertSpeaks(problem);
        assertThat(problem.message()).doesNotContainPattern("\\p{IsHan}");
        if (!problem.file().equals(".")) {
            assertThat(files).containsKey(problem.file());
            String text = files.getOrDefault(problem.file(), "");
            assertThat((long) problem.line())
                    .as("the line of %s", problem)
                    .isLessThanOrEqualTo(1 + text.lines().count());
        }
    }

    private static void assertSpeaks(CatalogProblem problem) {
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.toString())
                .as("one line of plain text")
                .hasSizeLessThan(LONGEST_MESSAGE)
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]")
                .doesNotContain("Exception", "io.tongxin", "org.snakeyaml", "java.");
    }

    /** What the catalog reader lets in, the JSON forms write and read. */
    private static void assertReadsBack(Catalog catalog) {
        back(JsonForms.VOCABULARY, List.of(catalog.vocabulary()));
        back(JsonForms.NORM, catalog.norms().all());
        back(JsonForms.UNIT, catalog.organization().units());
        back(JsonForms.PLACEMENT, catalog.organization().placements());
        back(JsonForms.RELATION, catalog.organization().relations());
        back(JsonForms.POST, catalog.organization().posts());
        back(JsonForms.APPOINTMENT, catalog.organization().appointments());
        back(JsonForms.WORKING_CALENDAR, catalog.workingCalendars());
        back(JsonForms.PERIOD_TABLE, catalog.periodTables());
        back(JsonForms.RESPONSIBILITY_LIST, catalog.lists());
        back(JsonForms.ACTIVITY, values(catalog.activities()));
        back(JsonForms.EXEMPTION, values(catalog.exemptions()));
        back(JsonForms.JUDGEMENT, values(catalog.judgements()));
        back(JsonForms.ATTESTATION, values(catalog.attestations()));
        back(JsonForms.REASON, values(catalog.reasons()));
        back(JsonForms.TRIGGER, values(catalog.triggers()));
        back(JsonForms.CLOSING, catalog.closings());
    }

    private static <T> List<T> values(List<Recorded<T>> recorded) {
        return recorded.stream().map(Recorded::value).toList();
    }

    private static <T> void back(JsonForm<T> form, Collection<T> records) {
        for (T record : records) {
            assertThat(form.read(form.write(record))).isEqualTo(record);
        }
    }
}
