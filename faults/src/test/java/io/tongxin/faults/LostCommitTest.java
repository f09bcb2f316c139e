package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.StorageException;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F2: the line is cut at the commit, and the caller cannot tell whether it arrived; the command's id can. */
class LostCommitTest {
    private static final Order ENTER = Orders.named("enter a joint activity");

    static List<Database> servers() {
        return Database.servers();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_command_sent_again_after_a_lost_commit_has_one_effect(Database database) throws IOException {
        String address = database.address();
        try (TcpProxy proxy = TcpProxy.before(address);
                HikariDataSource cut = Database.pool(proxy.through(address), 2);
                HikariDataSource sound = Database.pool(address, 2)) {
            var run = new Run(database, proxy, Database.storage(cut), Database.storage(sound), sound);
            run.repeat(new Results("F2", "the answer of the commit is lost", database), true);
            run.repeat(new Results("F2", "the commit is not sent", database), false);
            assertThat(cut.getHikariPoolMXBean().getActiveConnections())
                    .as("I8")
                    .isZero();
            assertThat(database.openTransactions(sound)).as("I8").isZero();
        }
    }

    private record Run(Database database, TcpProxy proxy, JdbcStorage cut, JdbcStorage sound, HikariDataSource pool) {
        void repeat(Results results, boolean arrives) {
            for (int i = 0; i < Extent.of(8, 200); i++) {
                World world = World.next().prepared(sound, ENTER);
                if (arrives) {
                    proxy.loseAnswerOf(database.commit());
                } else {
                    proxy.stop(database.commit());
                }
                Throwable thrown = catchThrowable(() -> world.write(cut, "c", ENTER.content()));
                results.add(Errors.allowed(thrown) + (arrives ? " and stored" : " and not stored"));
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                StorageException.class,
                                e -> assertThat(e.isRetryable()).isTrue());
                assertThat(Invariants.isStored(world, sound, "c")).isEqualTo(arrives);
                Invariants.holdAsTheyAre(world, sound, pool);
                Outcome again = world.write(cut, "c", ENTER.content());
                assertThat(again.written()).hasSize(1);
                Invariants.hold(world, sound, pool);
            }
            results.write();
        }
    }
}
