package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections whose calls a fault may fail; it watches that each is handed back, as it was where no fault struck it. */
final class FaultyDataSource implements DataSource {
    private static final List<Class<?>> WRAPPED =
            List.of(PreparedStatement.class, Statement.class, ResultSet.class, DatabaseMetaData.class);

    private final DataSource sound;
    private final Fault fault;
    private final AtomicInteger open = new AtomicInteger();

    FaultyDataSource(DataSource sound, Fault fault) {
        this.sound = sound;
        this.fault = fault;
    }

    /** I8: how many connections were taken and not handed back. */
    int open() {
        return open.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = sound.getConnection();
        open.incrementAndGet();
        State before = State.of(connection);
        var handedBack = new AtomicBoolean();
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("close") && handedBack.compareAndSet(false, true)) {
                open.decrementAndGet();
                if (!fault.isFired()) {
                    assertThat(State.of(connection)).as("I11").isEqualTo(before);
                }
            }
            return wrapped(fault.call(connection, method, arguments));
        };
        return (Connection)
                Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private Object wrapped(Object result) {
        for (Class<?> type : WRAPPED) {
            if (type.isInstance(result)) {
                var closed = new AtomicBoolean();
                InvocationHandler handler = (proxy, method, arguments) -> {
                    boolean again = method.getName().equals("close") && !closed.compareAndSet(false, true);
                    return wrapped(
                            again ? Fault.made(result, method, arguments) : fault.call(result, method, arguments));
                };
                return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
            }
        }
        return result;
    }

    /** What a connection must be when it is handed back. */
    private record State(
            boolean autoCommit, int isolation, boolean readOnly, Optional<String> catalog, Optional<String> schema) {
        static State of(Connection connection) throws SQLException {
            return new State(
                    connection.getAutoCommit(),
                    connection.getTransactionIsolation(),
                    connection.isReadOnly(),
                    Optional.ofNullable(connection.getCatalog()),
                    Optional.ofNullable(connection.getSchema()));
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("the host hands out connections without a user");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return sound.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        sound.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        sound.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return sound.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return sound.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return sound.isWrapperFor(type);
    }
}
