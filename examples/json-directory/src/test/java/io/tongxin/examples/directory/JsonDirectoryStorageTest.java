package io.tongxin.examples.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.StorageFailedException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a directory of files promises beyond the contract. */
class JsonDirectoryStorageTest {
    private static final List<RecordKind<?>> KINDS = List.of(Entry.KIND);

    @TempDir
    Path directory = Path.of("");

    private void sendAll() {
        var commands = new CommandsForTests();
        try (var storage = JsonDirectoryStorage.open(directory, KINDS)) {
            for (int i = 0; i < commands.size(); i++) {
                commands.send(i, storage);
            }
        }
    }

    private Path file(int number) throws IOException {
        String name = String.format("%012d.json", number);
        try (var directories = Files.list(directory)) {
            return directories
                    .filter(d -> String.valueOf(d.getFileName()).startsWith("--"))
                    .findFirst()
                    .orElseThrow()
                    .resolve(name);
        }
    }

    @Test
    void names_of_files_are_plain_whatever_the_ids_and_files_can_be_read_by_people() throws IOException {
        sendAll();

        try (var all = Files.walk(directory)) {
            assertThat(all.filter(f -> !f.equals(directory)).map(f -> String.valueOf(f.getFileName())))
                    .allMatch(name -> name.matches("[a-z0-9.-]{1,110}"))
                    .anyMatch(name -> name.startsWith("other-city-"));
        }
        assertThat(Files.readString(file(3)).lines().map(String::strip))
                .contains(
                        "\"rootUnit\" : \"市\",",
                        "\"command\" : \"指令3\",",
                        "\"recordedAt\" : \"2026-03-31T16:00:00.000002Z\",",
                        "\"ownerUnit\" : \"区教育局\",",
                        "\"withdrawn\" : true,",
                        "\"text\" : [ \"𠮷\" ],");
    }

    @Test
    void a_second_store_is_refused_in_the_same_process_and_in_another() throws IOException {
        try (var storage = JsonDirectoryStorage.open(directory, KINDS)) {
            assertInUse();
            assertInUse();
            assertThat(openedByAnotherProcess()).isEqualTo("refused");
            new CommandsForTests().send(0, storage);
        }
        assertThat(openedByAnotherProcess()).isEqualTo("opened");
    }

    private void assertInUse() {
        assertThatExceptionOfType(StorageFailedException.class)
                .isThrownBy(() -> JsonDirectoryStorage.open(directory, KINDS))
                .withMessageContaining("已在使用")
                .withMessageContaining("is in use already")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.LOCK_TIMEOUT));
    }

    private Process start(String... arguments) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                directory.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private String openedByAnotherProcess() throws IOException {
        try (var said = start().inputReader(StandardCharsets.UTF_8)) {
            return said.readLine();
        }
    }

    @Test
    void a_directory_is_free_when_the_process_that_had_it_was_killed() throws Exception {
        Process other = start("stay");
        assertThat(other.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("opened");
        assertInUse();

        other.destroyForcibly().waitFor();

        sendAll();
    }

    @Test
    void a_store_that_is_closed_does_nothing_and_its_directory_can_be_opened_again() {
        var storage = JsonDirectoryStorage.open(directory, KINDS);
        storage.close();
        storage.close();

        assertThatIllegalStateException().isThrownBy(() -> CommandsForTests.stateOf(storage));
        assertThatIllegalStateException().isThrownBy(() -> new CommandsForTests().send(0, storage));
        sendAll();
    }

    @Test
    void what_is_no_directory_is_refused() {
        assertThatThrownBy(() -> JsonDirectoryStorage.open(directory.resolve("none"), KINDS))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void a_kind_that_the_store_was_not_given_is_refused_when_written_and_when_read() {
        try (var storage = JsonDirectoryStorage.open(directory, List.of())) {
            assertThatThrownBy(() -> new CommandsForTests().send(0, storage))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("entries");
        }
        sendAll();
        try (var storage = JsonDirectoryStorage.open(directory, List.of())) {
            assertThatExceptionOfType(StorageFailedException.class).isThrownBy(() -> CommandsForTests.stateOf(storage));
        }
    }

    @Test
    void a_file_that_was_changed_is_named_and_nothing_of_the_root_unit_is_read() throws IOException {
        assertRefused(3, text -> text.substring(0, text.length() / 2));
        assertRefused(3, text -> text + "{}");
        assertRefused(3, text -> text.replace("\"actor\"", "\"author\""));
        assertRefused(3, text -> text.replace("\"format\" : 1", "\"format\" : 2"));
        assertRefused(3, text -> text.replace("\"revision\" : 1", "\"revision\" : 2"));
        assertRefused(3, text -> text.replace("市", "Other/City"));
        assertRefused(3, text -> text.replace("指令3", "指令0"));
        assertRefused(3, text -> text.replace("\"sequence\" : 3", "\"sequence\" : 4"));
        assertRefused(3, text -> text.replace("2026-03-31", "2025-03-31"));
        assertRefused(3, text -> "");
        assertRefused(3, text -> "null");
    }

    private void assertRefused(int number, UnaryOperator<String> change) throws IOException {
        if (Files.notExists(directory.resolve("lock"))) {
            sendAll();
        }
        String before = Files.readString(file(number));
        assertThat(change.apply(before)).isNotEqualTo(before);
        Files.writeString(file(number), change.apply(before));
        assertUnusable(file(number));
        Files.writeString(file(number), before);
    }

    private void assertUnusable(Path file) {
        try (var storage = JsonDirectoryStorage.open(directory, KINDS)) {
            for (int i = 0; i < 2; i++) {
                assertThatExceptionOfType(StorageFailedException.class)
                        .isThrownBy(() -> CommandsForTests.stateOf(storage))
                        .withMessageContaining(String.valueOf(file.getFileName()))
                        .withMessageNotContaining("𠮷")
                        .withNoCause()
                        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_SCHEMA));
            }
            assertThatExceptionOfType(StorageFailedException.class)
                    .isThrownBy(() -> new CommandsForTests().send(0, storage));
        }
    }

    @Test
    void a_file_that_is_missing_is_named() throws IOException {
        sendAll();
        Files.delete(file(2));

        assertUnusable(file(2));
    }

    @Test
    void a_file_that_is_too_large_is_not_read() throws IOException {
        sendAll();
        try (var large = new RandomAccessFile(file(3).toFile(), "rw")) {
            large.setLength(CommandFile.MOST_BYTES + 1L);
        }

        assertUnusable(file(3));
    }
}
