package io.tongxin.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL server that may be killed and started again. */
public final class RestartablePostgres implements RestartableServer {
    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    /** Starts one. */
    public RestartablePostgres(Path data) throws IOException {
        this.data = data;
        this.running = started(data, 0);
        this.port = running.getPort();
    }

    private static EmbeddedPostgres started(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        if (port > 0) {
            builder.setPort(port);
        }
        return builder.start();
    }

    @Override
    public String address() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void kill() {
        try {
            long id = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
            ProcessHandle.of(id).ifPresent(Processes::kill);
            // lets go of the lock on the directory; there is no server left that it could stop
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start() throws IOException {
        running = started(data, port);
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
