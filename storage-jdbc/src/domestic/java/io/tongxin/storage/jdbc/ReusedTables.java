package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Tables of one prefix on a database, made where they are not there and emptied before each test; no other table is touched. */
final class ReusedTables {
    private static final SqlName PREFIX = SqlName.of("txtest_");
    private static final Pattern TABLE = Pattern.compile("create table if not exists (" + PREFIX + "\\w+)");

    private ReusedTables() {}

    /**
     * A store without rows.
     *
     * @param dialect the dialect, empty where the database's own word for itself is believed
     */
    static JdbcStorage emptied(DataSource dataSource, Collection<RecordKind<?>> kinds, Optional<Dialect> dialect) {
        JdbcStorage.Builder builder = JdbcStorage.on(dataSource, kinds).prefix(PREFIX);
        dialect.ifPresent(builder::dialect);
        JdbcStorage storage = Databases.made(builder.build());
        tables(storage).forEach(table -> Databases.execute(dataSource, "delete from " + table));
        return storage;
    }

    private static Stream<String> tables(JdbcStorage storage) {
        return TABLE.matcher(storage.script(Dialect.H2)).results().map(found -> found.group(1));
    }
}
