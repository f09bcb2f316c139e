package io.tongxin.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets of YAML texts, of whatever content. */
class CatalogFuzzTest {
    private static final Path CATALOGS = Samples.ROOT
            .resolve("core")
            .resolve("src")
            .resolve("test")
            .resolve("resources")
            .resolve("catalogs");

    /** The samples of the guide together and one by one, and the small catalogs of the tests. */
    static Stream<byte[]> seeds() throws IOException {
        Stream<byte[]> guide = Stream.concat(
                Stream.of(Judged.input(Samples.all().values())),
                Samples.all().values().stream().map(text -> text.getBytes(UTF_8)));
        try (Stream<Path> sets = Files.list(CATALOGS)) {
            List<byte[]> catalogs = sets.sorted()
                    .map(CatalogFuzzTest::filesOf)
                    .map(Judged::input)
                    .toList();
            return Stream.concat(guide, catalogs.stream());
        }
    }

    @MethodSource("seeds")
    @FuzzTest
    void texts_are_a_catalog_or_are_refused_with_place_and_reason(byte[] input) {
        Judged.texts(Judged.files(input));
    }

    private static List<String> filesOf(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> sorted = files.sorted().toList();
            return Stream.of(sorted.toArray(Path[]::new))
                    .map(CatalogFuzzTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
