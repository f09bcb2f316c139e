package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeedsTest {
    private static final Path SEEDS = Path.of(System.getProperty("tongxin.root"), "seeds");

    @Test
    void every_seed_is_read() {
        assumeTrue(Files.exists(SEEDS.resolve("vocabulary.yaml")), "the seeds are not written yet");

        Catalog catalog = CatalogReader.of(Locale.ENGLISH).read(SEEDS);

        assertThat(catalog.lists()).isNotEmpty();
        assertThat(catalog.norms().all()).isNotEmpty();
    }
}
