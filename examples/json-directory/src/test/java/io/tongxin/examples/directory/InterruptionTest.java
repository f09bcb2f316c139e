package io.tongxin.examples.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.examples.directory.CommandsForTests.State;
import io.tongxin.examples.directory.UnreliableDisk.Effect;
import io.tongxin.examples.directory.UnreliableDisk.Forcing;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.memory.MemoryStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The store is interrupted at each operation on files, one after the other, until a run passes without.
 *
 * <p>What is acknowledged is there; what is not is there as a whole or not at all; what is sent again has one effect and the first
 * outcome; and every record goes on. What is expected comes from the store in memory.
 */
class InterruptionTest {
    private static final List<RecordKind<?>> KINDS = List.of(Entry.KIND);

    @TempDir
    Path temporary = Path.of("");

    private final List<List<State>> states = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private int directories;

    @BeforeEach
    void expect() {
        var memory = new MemoryStorage();
        var commands = new CommandsForTests();
        states.add(CommandsForTests.stateOf(memory));
        for (int i = 0; i < commands.size(); i++) {
            outcomes.add(commands.send(i, memory));
            states.add(CommandsForTests.stateOf(memory));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_process_may_be_killed_between_any_two_operations(Effect effect) throws IOException {
        sweep(effect, true, Forcing.HONEST, (disk, directory, acknowledged) -> {
            int stored = stored(directory, acknowledged);
            sendAllAgain(new Disk(), directory, stored);
        });
    }

    @ParameterizedTest
    @EnumSource
    void power_may_be_lost_between_any_two_operations(Effect effect) throws IOException {
        sweep(effect, true, Forcing.HONEST, this::losePower);
    }

    private void losePower(UnreliableDisk disk, Path directory, int acknowledged) throws IOException {
        disk.losePower();
        int stored = stored(directory, acknowledged);
        sendAllAgain(new Disk(), directory, stored);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_found_after_a_kill_and_acknowledged_then_outlasts_a_loss_of_power(Effect effect) throws IOException {
        sweep(effect, true, Forcing.HONEST, (disk, directory, acknowledged) -> {
            int stored = stored(directory, acknowledged);
            disk.repair();
            sendAllAgain(disk, directory, stored);
            disk.losePower();
            assertThat(stored(directory, outcomes.size())).isEqualTo(outcomes.size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_process_may_go_on_after_an_operation_failed(Effect effect) throws IOException {
        sweep(effect, false, Forcing.HONEST, (disk, directory, acknowledged) -> {
            assertThat(acknowledged).isEqualTo(outcomes.size());
            sendAllAgain(new Disk(), directory, acknowledged);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "HONEST", mode = EnumSource.Mode.EXCLUDE)
    void a_disk_that_does_not_force_is_found_out(Forcing forcing) {
        assertThatThrownBy(() -> sweep(Effect.ALL, true, forcing, this::losePower))
                .isInstanceOfAny(AssertionError.class, StorageFailedException.class);
    }

    @Test
    void there_are_enough_operations_to_be_interrupted_at() throws IOException {
        int points = sweep(Effect.NOTHING, true, Forcing.HONEST, (disk, directory, acknowledged) -> {});

        assertThat(points).isGreaterThan(4 * outcomes.size());
    }

    private int sweep(Effect effect, boolean forEver, Forcing forcing, Afterwards afterwards) throws IOException {
        int point = 0;
        UnreliableDisk disk;
        do {
            point++;
            disk = new UnreliableDisk(point, effect, forEver, forcing);
            Path directory = Files.createDirectory(temporary.resolve("d" + ++directories));
            int acknowledged = send(disk, directory, forEver);
            afterwards.check(disk, directory, acknowledged);
        } while (disk.hasFailed());
        return point - 1;
    }

    /** Sends the commands; gives how many were acknowledged. */
    private int send(Disk disk, Path directory, boolean stopAtFailure) {
        var commands = new CommandsForTests();
        int acknowledged = 0;
        int failures = 0;
        try (var storage = JsonDirectoryStorage.open(disk, directory, KINDS)) {
            while (acknowledged < commands.size() && failures < 2) {
                try {
                    assertThat(commands.send(acknowledged, storage)).isEqualTo(outcomes.get(acknowledged));
                    acknowledged++;
                } catch (StorageFailedException e) {
                    assertThat(e.isRetryable()).isTrue();
                    failures += stopAtFailure ? 2 : 1;
                }
            }
            if (!stopAtFailure) {
                assertThat(CommandsForTests.stateOf(storage)).isEqualTo(states.get(acknowledged));
            }
        }
        return acknowledged;
    }

    /** How many commands are stored: all that were acknowledged, and perhaps the next one. */
    private int stored(Path directory, int acknowledged) {
        try (var storage = JsonDirectoryStorage.open(directory, KINDS)) {
            List<State> found = CommandsForTests.stateOf(storage);
            assertThat(states.subList(acknowledged, Math.min(acknowledged + 2, states.size())))
                    .contains(found);
            return states.indexOf(found);
        }
    }

    private void sendAllAgain(Disk disk, Path directory, int stored) {
        var commands = new CommandsForTests();
        try (var storage = JsonDirectoryStorage.open(disk, directory, KINDS)) {
            for (int i = 0; i < commands.size(); i++) {
                assertThat(commands.send(i, storage)).isEqualTo(outcomes.get(i));
            }
            assertThat(commands.runs()).isEqualTo(commands.size() - stored);
            assertThat(CommandsForTests.stateOf(storage)).isEqualTo(states.get(states.size() - 1));
        }
    }

    /** What is looked at after an interruption. */
    @FunctionalInterface
    private interface Afterwards {
        void check(UnreliableDisk disk, Path directory, int acknowledged) throws IOException;
    }
}
