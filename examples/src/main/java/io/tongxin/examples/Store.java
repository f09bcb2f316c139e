package io.tongxin.examples;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.storage.Storage;
import io.tongxin.storage.jdbc.JdbcStorage;
import io.tongxin.storage.memory.MemoryStorage;
import java.nio.file.Path;

/**
 * Where the main job keeps its records: in memory, or on a database, whose tables it makes where they are not there.
 *
 * @param storage the store
 * @param end gives its connections back
 */
record Store(Storage storage, Runnable end) implements AutoCloseable {
    private static final Path H2 =
            Path.of("examples", "target", "store", "city").toAbsolutePath();

    /**
     * The store of this name.
     *
     * @param name {@code memory}, {@code h2}, which is a file under {@code examples/target}, or an address that begins with
     *     {@code jdbc:}
     * @throws IllegalArgumentException if it is none of these, or there is no driver for the address
     */
    static Store of(String name) {
        if (name.equals("memory")) {
            return new Store(new MemoryStorage(), () -> {});
        }
        if (name.equals("h2")) {
            return onDatabase("jdbc:h2:file:" + H2);
        }
        if (name.startsWith("jdbc:")) {
            return onDatabase(name);
        }
        throw new IllegalArgumentException("--store 应为 memory、h2 或以 jdbc: 开头的地址 / is memory, h2 or an address jdbc:…");
    }

    private static Store onDatabase(String address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(2);
        var pool = new HikariDataSource(config);
        JdbcStorage storage = JdbcStorage.on(pool, RecordKinds.all()).build();
        try {
            storage.createTables();
            storage.checkTables();
            return new Store(storage, pool::close);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
