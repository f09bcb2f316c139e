package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.storage.jdbc.JdbcStorage;
import io.tongxin.validity.InvalidRecordException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** F12: a host's transactions in nine shapes, by Spring's transaction manager. */
class HostShapesTest {
    private static final List<Order> ORDERS = Extent.FULL
            ? Orders.all().stream().filter(o -> o.refusal().isEmpty()).toList()
            : Orders.few().stream().filter(o -> o.refusal().isEmpty()).toList();
    private static final Order REFUSED = Orders.named("misfit found at the end");

    @ParameterizedTest
    @EnumSource
    void a_command_shares_the_fate_of_the_host_s_transaction(Database database) {
        try (HikariDataSource pool = database.pool(4);
                HikariDataSource other = database.pool(2)) {
            var routing = new Routing(Map.of("first", pool, "second", other));
            var host = new Host(pool, pool);
            var routed = new Host(routing, pool);
            for (Map.Entry<String, Shape> shape :
                    shapes(host, routed, routing, other).entrySet()) {
                var results = new Results("F12", shape.getKey(), database);
                for (Order order : ORDERS) {
                    results.add(shape.getValue().take(World.next(), order));
                }
                results.write();
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                    .as("I8")
                    .isZero();
            assertThat(database.openTransactions(other)).as("I8").isZero();
        }
    }

    /** What a host does around a command; how it ended. */
    @FunctionalInterface
    private interface Shape {
        String take(World world, Order order);
    }

    private static Map<String, Shape> shapes(Host host, Host routed, Routing routing, HikariDataSource other) {
        var shapes = new LinkedHashMap<String, Shape>();
        shapes.put("no transaction", (world, order) -> {
            host.prepare(world, order);
            world.write(host.joined, "c", order.content());
            return host.after(world, true, 0);
        });
        shapes.put("required and committed", (world, order) -> host.in(world, order, host.required(), false));
        shapes.put("required and rolled back", (world, order) -> host.in(world, order, host.required(), true));
        shapes.put("nested and rolled back alone", host::nested);
        shapes.put("requires new within one that is rolled back", host::requiresNew);
        shapes.put("read only", host::readOnly);
        shapes.put("an exception is caught", host::caught);
        shapes.put("timeout", host::timeout);
        shapes.put("routed to another database", (world, order) -> {
            String end = routing.on("first", () -> routed.in(world, order, routed.required(), false));
            var second = new Host(routing, other);
            return routing.on("second", () -> second.in(World.next(), order, second.required(), true)) + " and " + end;
        });
        return shapes;
    }

    /** A host with a table of its own. */
    private static final class Host {
        private static final AtomicInteger ROWS = new AtomicInteger();

        private final DataSource dataSource;
        private final HikariDataSource sound;
        private final JdbcStorage joined;
        private final JdbcTemplate own;

        Host(DataSource dataSource, HikariDataSource sound) {
            this.dataSource = dataSource;
            this.sound = sound;
            this.own = new JdbcTemplate(dataSource);
            this.joined = JdbcStorage.on(dataSource, RecordKinds.all())
                    .joining(() -> running(dataSource))
                    .build();
            new JdbcTemplate(sound)
                    .execute("create table if not exists host_rows (id integer primary key, root varchar(64))");
        }

        /** Spring's connection of the running transaction. */
        private static Optional<Connection> running(DataSource dataSource) {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                return Optional.empty();
            }
            Connection connection = DataSourceUtils.getConnection(dataSource);
            DataSourceUtils.releaseConnection(connection, dataSource);
            return Optional.of(connection);
        }

        TransactionTemplate template(int propagation) {
            var template = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
            template.setPropagationBehavior(propagation);
            return template;
        }

        TransactionTemplate required() {
            return template(TransactionDefinition.PROPAGATION_REQUIRED);
        }

        void prepare(World world, Order order) {
            world.prepared(Database.storage(sound), order);
        }

        private void row(World world) {
            own.update(
                    "insert into host_rows values (?, ?)",
                    ROWS.incrementAndGet(),
                    world.root().value());
        }

        /** The command is there or not, and so many rows of the host; and everything goes on. */
        String after(World world, boolean stored, int rows) {
            JdbcStorage storage = Database.storage(sound);
            assertThat(Invariants.isStored(world, storage, "c")).isEqualTo(stored);
            assertThat(new JdbcTemplate(sound)
                            .queryForObject(
                                    "select count(*) from host_rows where root = ?",
                                    Integer.class,
                                    world.root().value()))
                    .isEqualTo(rows);
            if (!stored) {
                world.acknowledged().remove("c");
            }
            Invariants.hold(world, storage, sound);
            return stored ? "stored" : "not stored";
        }

        String in(World world, Order order, TransactionTemplate template, boolean rollsBack) {
            prepare(world, order);
            template.executeWithoutResult(status -> {
                row(world);
                world.write(joined, "c", order.content());
                assertThat(world.write(joined, "c", order.content()).written())
                        .as("the same command again")
                        .isNotEmpty();
                if (rollsBack) {
                    status.setRollbackOnly();
                }
            });
            return after(world, !rollsBack, rollsBack ? 0 : 1);
        }

        String nested(World world, Order order) {
            prepare(world, order);
            TransactionTemplate inner = template(TransactionDefinition.PROPAGATION_NESTED);
            required().executeWithoutResult(outer -> {
                row(world);
                inner.executeWithoutResult(status -> {
                    row(world);
                    world.write(joined, "c", order.content());
                    status.setRollbackOnly();
                });
            });
            return after(world, false, 1);
        }

        String requiresNew(World world, Order order) {
            prepare(world, order);
            TransactionTemplate inner = template(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            required().executeWithoutResult(outer -> {
                row(world);
                inner.executeWithoutResult(status -> world.write(joined, "c", order.content()));
                outer.setRollbackOnly();
            });
            return after(world, true, 0);
        }

        /** A host that promises to write nothing may be held to it by the database; where it is not, the command is whole. */
        String readOnly(World world, Order order) {
            prepare(world, order);
            TransactionTemplate template = required();
            template.setReadOnly(true);
            Throwable thrown = catchThrowable(
                    () -> template.executeWithoutResult(status -> world.write(joined, "c", order.content())));
            if (thrown == null) {
                return after(world, true, 0);
            }
            return Errors.allowed(thrown) + " and " + after(world, false, 0);
        }

        /** The host catches what a command is refused with, and goes on and commits. */
        String caught(World world, Order order) {
            prepare(world, order);
            required().executeWithoutResult(status -> {
                row(world);
                assertThatExceptionOfType(InvalidRecordException.class)
                        .isThrownBy(() -> world.write(joined, "refused", REFUSED.content()));
                row(world);
                world.write(joined, "c", order.content());
            });
            return after(world, true, 2);
        }

        /** Spring gives the transaction up when its time is over; the command goes with it. */
        String timeout(World world, Order order) {
            prepare(world, order);
            TransactionTemplate template = required();
            template.setTimeout(1);
            assertThatExceptionOfType(TransactionTimedOutException.class)
                    .isThrownBy(() -> template.executeWithoutResult(status -> {
                        world.write(joined, "c", order.content());
                        awaitTheEnd();
                        row(world);
                    }));
            return after(world, false, 0);
        }

        private void awaitTheEnd() {
            var holder =
                    (ConnectionHolder) Optional.ofNullable(TransactionSynchronizationManager.getResource(dataSource))
                            .orElseThrow();
            Instant end =
                    Optional.ofNullable(holder.getDeadline()).orElseThrow().toInstant();
            while (Instant.now().isBefore(end.plus(Duration.ofMillis(1)))) {
                Thread.onSpinWait();
            }
        }
    }

    /** Two databases behind one DataSource, chosen by thread, as hosts have it. */
    private static final class Routing extends AbstractRoutingDataSource {
        private final ThreadLocal<String> key = ThreadLocal.withInitial(() -> "first");

        Routing(Map<Object, Object> databases) {
            setTargetDataSources(databases);
            afterPropertiesSet();
        }

        @Override
        protected Object determineCurrentLookupKey() {
            return key.get();
        }

        String on(String database, Supplier<String> work) {
            key.set(database);
            try {
                return work.get();
            } finally {
                key.remove();
            }
        }
    }
}
