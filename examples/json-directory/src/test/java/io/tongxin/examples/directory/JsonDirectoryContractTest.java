package io.tongxin.examples.directory;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.io.TempDir;

// tag::test[]
class JsonDirectoryContractTest extends StorageContract {
    @TempDir
    Path directory = Path.of("");

    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return JsonDirectoryStorage.open(directory, kinds);
    }
}
// end::test[]
