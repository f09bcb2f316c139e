package io.tongxin.examples.directory;

import io.tongxin.storage.StorageFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens the directory of its first argument and says how it went; with a second one it stays until it is killed. */
final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] arguments) throws IOException {
        try (var storage = JsonDirectoryStorage.open(Path.of(arguments[0]), List.of(Entry.KIND))) {
            System.out.println(CommandsForTests.stateOf(storage).isEmpty() ? "empty" : "opened");
            if (arguments.length > 1) {
                System.in.read();
            }
        } catch (StorageFailedException e) {
            System.out.println("refused");
        }
    }
}
