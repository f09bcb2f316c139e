package io.tongxin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.Office;
import io.tongxin.examples.vectors.VectorFile;
import io.tongxin.id.UnitId;
import io.tongxin.storage.memory.MemoryStorage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors written into the memory storage revision by revision, and judged from what it returns. */
class VectorReplayTest {
    private static final Path VECTORS = Path.of(System.getProperty("tongxin.root"), "seeds", "vectors");
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Shanghai, zh-CN", "Pacific/Kiritimati, tr-TR", "America/Los_Angeles, ar-EG-u-nu-arab"})
    void they_are_judged_alike_on_memory_in_any_zone_and_language(String zoneId, String language) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        Locale.setDefault(Locale.forLanguageTag(language));

        for (String family : List.of(
                "periods",
                "shares",
                "counting",
                "groups",
                "states",
                "tailoring",
                "triggers",
                "exemptions",
                "knowledge",
                "random")) {
            VectorFile file = VectorFile.read(VECTORS.resolve(family + ".json"));
            assertThat(file.differences()).isEmpty();
            assertThat(file.differencesIn(catalog -> {
                        var year = new SampleYear(new MemoryStorage(), catalog, UnitId.of("city"), Locale.ENGLISH);
                        year.record(percent -> {});
                        Office office = year.office();
                        return office::evaluation;
                    }))
                    .isEmpty();
        }
    }
}
