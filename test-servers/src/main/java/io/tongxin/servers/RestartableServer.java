package io.tongxin.servers;

import java.io.IOException;

/** A database server of a test's own, which keeps its data, flushes it as servers in use do, and may be killed and started again. */
public interface RestartableServer extends AutoCloseable {
    /** The address of its database, its user in it. */
    String address();

    /**
     * Kills its processes at once, as a loss of power would end them.
     *
     * @throws IllegalStateException if they do not end
     */
    void kill();

    /** Starts it again on the same port and data. */
    void start() throws IOException;

    @Override
    void close() throws IOException;
}
