package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F15: several nodes make the tables at once; and one whose user may not. */
class ManyNodesMakeTablesTest {
    private static final int NODES = 8;

    @ParameterizedTest
    @EnumSource
    void eight_nodes_make_the_tables_at_once(Database database) throws Exception {
        var results = new Results("F15", NODES + " nodes make the tables at once", database);
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        try {
            for (int i = 0; i < Extent.of(2, 20); i++) {
                DataSource empty = database.empty();
                var barrier = new CyclicBarrier(NODES);
                Callable<Boolean> node = () -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    JdbcStorage storage = Database.storage(empty);
                    storage.migrate();
                    storage.check();
                    return true;
                };
                var nodes = new ArrayList<Future<Boolean>>();
                for (int n = 0; n < NODES; n++) {
                    nodes.add(threads.submit(node));
                }
                for (Future<Boolean> each : nodes) {
                    assertThat(each.get(60, TimeUnit.SECONDS)).isTrue();
                }
                works(empty);
                results.add("made");
            }
        } finally {
            threads.shutdownNow();
        }
        results.write();
    }

    private static void works(DataSource dataSource) {
        World world = World.next();
        JdbcStorage storage = Database.storage(dataSource);
        world.write(storage, "found", Sample::founding);
        Invariants.hold(world, storage, dataSource);
    }

    /** The MariaDB of the tests keeps no users. */
    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void a_user_who_may_not_make_tables_is_told_so(Database database) throws SQLException {
        DataSource empty = database.empty();
        try (HikariDataSource limited = Database.pool(database.withoutDefinition(empty), 1)) {
            JdbcStorage storage = JdbcStorage.on(limited, RecordKinds.all()).build();
            assertThatExceptionOfType(StorageFailedException.class)
                    .isThrownBy(storage::migrate)
                    .satisfies(e -> {
                        assertThat(e.reason()).isEqualTo(StorageFailedException.Reason.NOT_ALLOWED);
                        assertThat(e.getMessage()).contains("没有权限").contains("not allowed");
                        Canary.assertAbsent(e);
                    });
        }
        var results = new Results("F15", "a user who may not make tables", database);
        results.add("NOT_ALLOWED");
        results.write();
    }
}
