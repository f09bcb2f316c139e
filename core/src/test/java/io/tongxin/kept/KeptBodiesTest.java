package io.tongxin.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tongxin.RecordKinds;
import io.tongxin.StoredAccessLog;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Body;
import io.tongxin.storage.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A body that any version of the library wrote is read by this one.
 *
 * <p>{@code -Dtongxin.update=true} keeps the samples of a version of which none is kept yet, and writes nothing anew.
 */
class KeptBodiesTest {
    private static final KeptBodies KEPT = new KeptBodies(
            Path.of(System.getProperty("tongxin.root"), "core", "src", "test", "resources", "io", "tongxin", "kept"));

    /** What is never empty, beside ids. */
    private static final List<String> NEVER_EMPTY = List.of(
            "AccessEntry.kind",
            "AccessEntry.record",
            "Activity.participations",
            "ArticlePlace.department",
            "Bilingual.zh",
            "CarryingOut.reference",
            "CaseRef.id",
            "Citation.version",
            "Closing.period",
            "Consultation.participants",
            "Consultation.steps",
            "ConsultationPlan.steps",
            "DevelopmentStep.evidence",
            "DutyRef.period",
            "ExclusiveGroup.id",
            "ExclusiveGroup.items",
            "Frequency.Unspecified.wording",
            "Grounds.text",
            "Incident.fields",
            "ListVersion.version",
            "Merge.from",
            "Modification.SetRoles.roles",
            "Modification.changes",
            "Norm.Version.name",
            "Norm.versions",
            "Opinion.bodies",
            "Opinion.steps",
            "PeriodTable.Row.label",
            "PeriodTable.rows",
            "Post.roles",
            "Purpose.text",
            "ResponsibilityItem.roles",
            "ReviewInterval.InMonths.months",
            "RightsRequest.steps",
            "RuleProfile.units",
            "SealedValue.text",
            "SearchToken.digits",
            "SearchToken.keyId",
            "Survey.fields",
            "TalentPool.entryGrounds",
            "TalentPool.exitGrounds");

    private static final RecordKind<String> FIRST = words(w -> w, t -> t).build();
    private static final RecordKind<String> SECOND =
            words(w -> "2:" + w, t -> t.substring(2)).upcast(t -> "2:" + t).build();

    @TempDir
    Path directory = Path.of("");

    static Stream<Kept<?>> every_kind() {
        return KeptSamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("every_kind")
    void every_kept_body_is_read_as_what_was_written_and_written_as_it_is_kept(Kept<?> kept) throws IOException {
        if (Boolean.getBoolean("tongxin.update")) {
            KEPT.keep(kept);
        }

        assertThat(KEPT.problems(kept)).isEmpty();
        assertThat(kept.samples()).hasSizeGreaterThan(1);
    }

    @Test
    void every_kind_has_samples_and_nothing_is_kept_of_others() throws IOException {
        List<String> kinds = Stream.of(RecordKinds.all(), StoredAccessLog.kinds())
                .flatMap(List::stream)
                .map(RecordKind::name)
                .toList();
        assertThat(KeptSamples.all().stream().map(kept -> kept.kind().name())).containsExactlyElementsOf(kinds);
        try (Stream<Path> folders = Files.list(KEPT.directory())) {
            assertThat(folders.map(folder -> String.valueOf(folder.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(kinds);
        }
    }

    @Test
    void the_samples_have_every_optional_part_once_and_lack_it_once_and_use_every_constant() {
        var seen = new PartsSeen();
        KeptSamples.all().forEach(kept -> kept.samples().values().forEach(seen::look));

        assertThat(seen.lacking().stream().filter(part -> !part.endsWith("Id.value=none")))
                .containsExactlyElementsOf(
                        NEVER_EMPTY.stream().map(part -> part + "=none").toList());
    }

    private static RecordKind.Builder<String> words(UnaryOperator<String> write, UnaryOperator<String> read) {
        return RecordKind.named("words", String.class, w -> w, new Form(write, read))
                .index(Attribute.code("word"), w -> w);
    }

    private List<String> problems(RecordKind<String> kind, String... words) throws IOException {
        return new KeptBodies(directory).problems(kept(kind, words));
    }

    private static Kept<String> kept(RecordKind<String> kind, String... words) {
        return new Kept<>(kind, Stream.of(words).collect(Collectors.toMap(w -> w, w -> w)));
    }

    private String file(String name) throws IOException {
        return Files.readString(directory.resolve("words").resolve(name));
    }

    @Test
    void a_kind_of_whose_version_nothing_is_kept_is_refused_until_its_samples_are_written() throws IOException {
        assertThat(problems(FIRST, "a", "b"))
                .containsExactly("words v1-a: it is not kept", "words v1-b: it is not kept");

        new KeptBodies(directory).keep(kept(FIRST, "a", "b"));

        assertThat(problems(FIRST, "a", "b")).isEmpty();
        assertThat(file("v1-a.txt")).isEqualTo("a\nid a\nowner the root unit\nindexed word a\n");
    }

    @Test
    void a_new_version_keeps_the_old_samples_and_needs_its_own() throws IOException {
        new KeptBodies(directory).keep(kept(FIRST, "a"));
        assertThat(problems(SECOND, "a")).containsExactly("words v2-a: it is not kept");

        new KeptBodies(directory).keep(kept(SECOND, "a"));

        assertThat(problems(SECOND, "a")).isEmpty();
        assertThat(file("v1-a.txt")).startsWith("a\n");
        assertThat(file("v2-a.txt")).startsWith("2:a\n");
        assertThat(problems(FIRST, "a")).containsExactly("words v2-a: the kind has no such version");
    }

    @Test
    void what_is_kept_is_never_written_anew_and_no_sample_joins_a_version_afterwards() throws IOException {
        new KeptBodies(directory).keep(kept(FIRST, "a"));
        RecordKind<String> changed = words(w -> "x" + w, t -> t.substring(1)).build();

        new KeptBodies(directory).keep(kept(changed, "a", "b"));

        assertThat(file("v1-a.txt")).startsWith("a\n");
        assertThat(problems(FIRST, "a", "b")).containsExactly("words v1-b: it is not kept");
        assertThat(problems(FIRST)).containsExactly("words v1-a: nobody says what it is read as");
    }

    @Test
    void a_form_that_changed_without_a_new_version_is_refused() throws IOException {
        new KeptBodies(directory).keep(kept(FIRST, "a"));

        assertThat(problems(words(w -> "x" + w, t -> t.substring(1)).build(), "a"))
                .containsExactly("words v1-a: it is written differently now, so the kind needs a new version and an"
                        + " upcaster");
    }

    @Test
    void a_step_that_loses_something_or_fails_is_refused() throws IOException {
        new KeptBodies(directory).keep(kept(FIRST, "a"));
        new KeptBodies(directory).keep(kept(SECOND, "a"));

        assertThat(problems(
                        words(w -> "2:" + w, t -> t.substring(2))
                                .upcast(t -> "2:b")
                                .build(),
                        "a"))
                .containsExactly("words v1-a: it is read as another record");
        assertThat(problems(
                        words(w -> "2:" + w, t -> t.substring(2))
                                .upcast(t -> "2")
                                .build(),
                        "a"))
                .singleElement()
                .asString()
                .startsWith("words v1-a: it cannot be read");
    }

    @Test
    void values_that_are_indexed_otherwise_than_they_are_kept_are_refused() throws IOException {
        new KeptBodies(directory).keep(kept(FIRST, "a"));
        RecordKind<String> indexed = RecordKind.named("words", String.class, w -> w, new Form(w -> w, t -> t))
                .index(Attribute.code("word"), w -> w + w)
                .build();

        assertThat(problems(indexed, "a"))
                .containsExactly("words v1-a: its id, owner or indexed values are others now");
    }

    @Test
    void a_file_that_is_no_kept_body_is_refused() throws IOException {
        Files.createDirectories(directory.resolve("words"));
        Files.writeString(directory.resolve("words").resolve("v1_a.txt"), "a");

        assertThatIllegalStateException().isThrownBy(() -> problems(FIRST, "a"));
    }

    private record Form(UnaryOperator<String> writing, UnaryOperator<String> reading) implements Body<String> {
        @Override
        public String write(String value) {
            return writing.apply(value);
        }

        @Override
        public String read(String text) {
            return reading.apply(text);
        }
    }
}
