package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.Office;
import io.tongxin.Tongxin;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F16: what the host hands in throws: its clock, and its seal of the journal; whatever it throws goes to the caller as it is. */
class ThrowingHostTest {
    private static final List<Supplier<Throwable>> THROWN = List.of(
            () -> new IllegalStateException("the host's machine does not answer"),
            () -> new OutOfMemoryError("not a real one"),
            () -> new StackOverflowError("not a real one"));

    @ParameterizedTest
    @EnumSource
    void what_the_host_s_ports_throw_leaves_nothing_behind(Database database) throws SQLException {
        var clocks = new Results("F16", "the clock throws", database);
        var seals = new Results("F16", "the seal throws", database);
        try (HikariDataSource pool = database.pool(2)) {
            var ports = new Ports(pool);
            for (Order order : Extent.FULL ? Orders.all() : Orders.few()) {
                for (Supplier<Throwable> thrown : THROWN) {
                    clocks.add(ports.clock(order, thrown.get()));
                    if (order.refusal().isEmpty()) {
                        seals.add(ports.seal(order, thrown.get()));
                    }
                }
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                    .as("I8")
                    .isZero();
            assertThat(database.openTransactions(pool)).as("I8").isZero();
        }
        clocks.write();
        seals.write();
    }

    /** The library with a seal that may throw. */
    private static final class Ports {
        private volatile Optional<Throwable> next = Optional.empty();
        private final HikariDataSource pool;
        private final JdbcStorage storage;
        private final Tongxin sealed;

        Ports(HikariDataSource pool) {
            this.pool = pool;
            this.storage = Database.storage(pool);
            this.sealed = Tongxin.builder()
                    .storage(storage)
                    .clock(() -> Sample.START)
                    .journalSeals(ChainSeals.of(new Sealing()))
                    .build();
        }

        String clock(Order order, Throwable thrown) throws SQLException {
            World world = World.next().prepared(storage, order);
            assertThat(catchThrowable(() -> world.write(storage, () -> raise(thrown), "c", order.content())))
                    .isSameAs(thrown);
            try (Connection host = pool.getConnection()) {
                host.setAutoCommit(false);
                assertThat(catchThrowable(
                                () -> world.write(storage.within(host), () -> raise(thrown), "c", order.content())))
                        .isSameAs(thrown);
                host.commit();
                host.setAutoCommit(true);
            }
            Invariants.hold(world, storage, pool);
            return thrown.getClass().getSimpleName();
        }

        String seal(Order order, Throwable thrown) {
            World world = World.next().prepared(storage, order);
            Office office = sealed.as(world.office().actor());
            next = Optional.of(thrown);
            assertThat(catchThrowable(() -> office.write(
                            World.command(office, "c"),
                            changes -> order.content().order(changes, world.root()))))
                    .isSameAs(thrown);
            next = Optional.empty();
            Invariants.hold(world, storage, pool);
            return thrown.getClass().getSimpleName();
        }

        private static <R> R raise(Throwable thrown) {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }

        /** The library's own, until it is told to throw. */
        private final class Sealing implements ChainSeal {
            private final ChainSeal own = ChainSeal.sha256();

            @Override
            public String name() {
                return own.name();
            }

            @Override
            public byte[] over(byte[] text) {
                return next.map(Ports::<byte[]>raise).orElseGet(() -> own.over(text));
            }
        }
    }
}
