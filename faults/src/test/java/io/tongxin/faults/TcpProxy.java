package io.tongxin.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Stands between a driver and a server on loopback, and cuts the line where it is told. */
final class TcpProxy implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile(":([0-9]+)/");

    private final ServerSocket listening;
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private Optional<Cut> armed = Optional.empty();

    private TcpProxy(int target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** Before the server that a JDBC address names. */
    static TcpProxy before(String address) {
        var port = PORT.matcher(address);
        if (!port.find()) {
            throw new IllegalArgumentException(address);
        }
        try {
            return new TcpProxy(Integer.parseInt(port.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same address through this proxy. */
    String through(String address) {
        return PORT.matcher(address).replaceFirst(":" + listening.getLocalPort() + "/");
    }

    /** Which message to the server is the last on its line, and whether the server gets it. */
    private static final class Cut {
        private final Optional<String> word;
        private final boolean delivered;
        private int messages;

        Cut(Optional<String> word, boolean delivered, int messages) {
            this.word = word;
            this.delivered = delivered;
            this.messages = messages;
        }

        boolean strikes(byte[] bytes, int length) {
            return word.map(w -> new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                            .toUpperCase(Locale.ROOT)
                            .contains(w))
                    .orElseGet(() -> --messages == 0);
        }
    }

    /** The next message with the word reaches the server, and its answer is lost. */
    void loseAnswerOf(String word) {
        arm(Optional.of(new Cut(Optional.of(word), true, 0)));
    }

    /** The next message with the word does not reach the server. */
    void stop(String word) {
        arm(Optional.of(new Cut(Optional.of(word), false, 0)));
    }

    /** The message of that number from now does not reach the server. */
    void stopMessage(int number) {
        arm(Optional.of(new Cut(Optional.empty(), false, number)));
    }

    /** Whether a cut is still to come. */
    synchronized boolean isArmed() {
        return armed.isPresent();
    }

    private synchronized void arm(Optional<Cut> cut) {
        armed = cut;
    }

    /** The cut that strikes this message, which is the only one that it strikes. */
    private synchronized Optional<Cut> struck(byte[] bytes, int length) {
        Optional<Cut> cut = armed.filter(c -> c.strikes(bytes, length));
        if (cut.isPresent()) {
            armed = Optional.empty();
        }
        return cut;
    }

    void disarm() {
        arm(Optional.empty());
    }

    /** Cuts every line there is. */
    void dropAll() {
        lines.forEach(Line::cut);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        dropAll();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                new Line(listening.accept());
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "tcp-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection of a driver. */
    private final class Line {
        private final Socket driver;
        private final Socket server;
        private volatile boolean answerLost;

        Line(Socket driver) throws IOException {
            this.driver = driver;
            this.server = new Socket(InetAddress.getLoopbackAddress(), target);
            driver.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            lines.add(this);
            start(() -> pump(driver, server, true));
            start(() -> pump(server, driver, false));
        }

        private void pump(Socket from, Socket to, boolean toServer) {
            var bytes = new byte[1 << 16];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                int length = in.read(bytes);
                while (length >= 0 && (toServer ? mayPass(bytes, length) : !answerLost)) {
                    out.write(bytes, 0, length);
                    length = in.read(bytes);
                }
            } catch (IOException e) {
                // the line is cut, by us or by one of its ends
            } finally {
                cut();
            }
        }

        private boolean mayPass(byte[] bytes, int length) {
            Optional<Cut> cut = struck(bytes, length);
            answerLost = cut.filter(c -> c.delivered).isPresent();
            return cut.isEmpty() || answerLost;
        }

        void cut() {
            lines.remove(this);
            try {
                driver.close();
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
