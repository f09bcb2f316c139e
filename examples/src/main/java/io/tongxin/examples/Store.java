package io.tongxin.examples;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.tongxin.RecordKinds;
import io.tongxin.storage.Storage;
import io.tongxin.storage.StorageException;
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
     * @throws IllegalArgumentException if it is none of these, or the database cannot be opened
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
        HikariDataSource pool = pool(address);
        JdbcStorage storage = JdbcStorage.on(pool, RecordKinds.all()).build();
        try {
            storage.migrate();
            storage.check();
            return new Store(storage, pool::close);
        } catch (StorageException e) {
            pool.close();
            throw cannotBeOpened(String.valueOf(e.getMessage()), e);
        }
    }

    private static HikariDataSource pool(String address) {
        var config = new HikariConfig();
        config.setMaximumPoolSize(2);
        try {
            config.setJdbcUrl(address);
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw cannotBeOpened(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            throw cannotBeOpened("没有适用的驱动 / there is no driver for it", e);
        }
    }

    private static IllegalArgumentException cannotBeOpened(String why, RuntimeException cause) {
        return new IllegalArgumentException(
                "--store 所指的数据库无法打开 / the database of --store cannot be opened: " + why, cause);
    }

    @Override
    public void close() {
        end.run();
    }
}
