package io.tongxin.examples.sharding;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Connections to one shard, which write down each statement that is executed there. */
public final class CountingPool extends HikariDataSource {
    private final List<String> executed = new CopyOnWriteArrayList<>();

    /** Up to 20 connections to a database. */
    CountingPool(String address) {
        super(configured(address));
    }

    private static HikariConfig configured(String address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        return config;
    }

    /** ShardingSphere asks a class that it does not know for its address by this name. */
    public String getUrl() {
        return getJdbcUrl();
    }

    /** The statements since this was last asked, in order. */
    List<String> executed() {
        List<String> since = List.copyOf(executed);
        executed.clear();
        return since;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object made = call(connection, method, arguments);
            if (made instanceof PreparedStatement statement) {
                return watched(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return made instanceof Statement statement ? watched(Statement.class, statement, "") : made;
        });
    }

    private <S extends Statement> S watched(Class<S> type, S statement, String sql) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                executed.add(sql.isEmpty() ? (String) arguments[0] : sql);
            }
            return call(statement, method, arguments);
        });
    }

    /** A proxy is equal to itself alone; ShardingSphere finds the values of a batch by its statement. */
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        InvocationHandler identified = (proxy, method, arguments) ->
                method.getName().equals("equals") ? proxy == arguments[0] : handler.invoke(proxy, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, identified));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
