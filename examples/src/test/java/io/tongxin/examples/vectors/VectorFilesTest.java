package io.tongxin.examples.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.duty.Mark;
import io.tongxin.duty.State;
import io.tongxin.rule.Consequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of vectors that are shipped; {@code -Dtongxin.update=true} writes them anew.
 *
 * <p>What is expected of the families is worked out by hand and never taken from the library; that of the random cases is what
 * the library said when they were written.
 */
class VectorFilesTest {
    static final Path VECTORS = Path.of(System.getProperty("tongxin.root"), "seeds", "vectors");
    private static final Map<String, String> WRITTEN = written();

    private static Map<String, String> written() {
        var files = new LinkedHashMap<String, String>();
        put(files, "periods", "周期与到期日", "periods and due days", PeriodVectors.all());
        put(files, "shares", "履职期与分摊", "spans and shares", ShareVectors.all());
        put(files, "counting", "计数：间隔、分段、对象", "counting: gap, spread, partners", CountingVectors.all());
        put(files, "groups", "互斥组", "exclusive groups", GroupVectors.all());
        put(files, "states", "状态与后果", "states and consequences", StateVectors.all());
        put(files, "tailoring", "清单细化", "tailoring", TailoringVectors.all());
        put(files, "triggers", "事件触发", "triggers", TriggerVectors.all());
        put(files, "exemptions", "免除与核减", "exemptions and relief", ExemptionVectors.all());
        put(files, "knowledge", "已知情况与结账", "what was known, and closings", KnowledgeVectors.all());
        put(files, "random", "随机小案例", "small random cases", RandomVectors.all(300));
        return files;
    }

    private static void put(Map<String, String> files, String family, String zh, String en, List<VectorDraft> drafts) {
        files.put(family + ".json", VectorText.of(family, zh, en, drafts));
    }

    static Stream<String> names() {
        return WRITTEN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_shipped_file_is_the_one_that_the_generator_writes(String name) throws IOException {
        String text = WRITTEN.get(name);
        if (Boolean.getBoolean("tongxin.update")) {
            Files.createDirectories(VECTORS);
            Files.writeString(VECTORS.resolve(name), text);
        }

        assertThat(Files.readString(VECTORS.resolve(name))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_case_of_a_shipped_file_passes(String name) throws IOException {
        VectorFile file = VectorFile.read(VECTORS.resolve(name));

        assertThat(file.size()).isPositive();
        assertThat(file.differences()).isEmpty();
    }

    @Test
    void every_state_mark_and_consequence_occurs_in_a_family_worked_out_by_hand() throws IOException {
        List<Expectation> expected = new ArrayList<>();
        for (String name : WRITTEN.keySet()) {
            if (!name.equals("random.json")) {
                VectorFile.read(VECTORS.resolve(name)).cases().stream()
                        .flatMap(c -> c.views().stream())
                        .forEach(v -> expected.addAll(v.verdicts()));
            }
        }

        assertThat(expected).extracting(Expectation::state).contains(State.values());
        assertThat(expected).flatExtracting(Expectation::marks).contains(Mark.values());
        assertThat(expected.stream().flatMap(e -> e.consequence().stream())).contains(Consequence.values());
    }

    @Test
    void every_file_of_the_directory_is_a_written_one() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            assertThat(files.map(f -> f.getFileName().toString())).hasSameElementsAs(WRITTEN.keySet());
        }
    }
}
