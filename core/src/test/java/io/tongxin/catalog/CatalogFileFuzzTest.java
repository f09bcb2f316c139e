package io.tongxin.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.provider.MethodSource;

/** A YAML file of any bytes. */
class CatalogFileFuzzTest {
    private Path directory = Path.of("");

    static Stream<byte[]> seeds() {
        return Samples.all().values().stream().map(text -> text.getBytes(UTF_8));
    }

    @BeforeEach
    void directory() throws IOException {
        directory = Files.createTempDirectory("catalog");
    }

    @AfterEach
    void remove() throws IOException {
        Files.deleteIfExists(directory.resolve("0.yaml"));
        Files.delete(directory);
    }

    @MethodSource("seeds")
    @FuzzTest
    void a_file_says_the_same_as_its_text_or_is_refused(byte[] input) throws IOException {
        Files.write(directory.resolve("0.yaml"), input);

        Optional<Catalog> fromFile = Judged.directory(directory);

        Optional<String> text = text(input);
        assertThat(fromFile).isEqualTo(text.flatMap(t -> Judged.texts(Map.of("0.yaml", t))));
    }

    private static Optional<String> text(byte[] input) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(input)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
