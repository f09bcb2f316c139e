package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The storage contract on a server that the caller names: {@code -Dtongxin.test.url=jdbc:… -Dtongxin.test.user=…
 * -Dtongxin.test.password=…}, and {@code -Dtongxin.test.dialect=OCEANBASE} where the driver says another name. It makes, empties
 * and leaves tables whose names begin with {@code txtest_}; see docs/databases.md.
 */
@EnabledIfSystemProperty(named = OwnServerContractTest.URL, matches = ".+")
class OwnServerContractTest extends StorageContract {
    static final String URL = "tongxin.test.url";
    private static final DataSource POOL = Pools.at(property("url"), property("user"), property("password"));

    private static String property(String name) {
        return System.getProperty("tongxin.test." + name, "");
    }

    private static Optional<Dialect> dialect() {
        String name = property("dialect");
        return name.isEmpty() ? Optional.empty() : Optional.of(Dialect.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return ReusedTables.emptied(POOL, kinds, dialect());
    }
}
