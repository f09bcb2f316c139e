package io.tongxin.sealing;

import java.util.Arrays;
import java.util.HexFormat;

/** The key of a person in clear, for as long as it is in use. */
final class DataKey implements AutoCloseable {
    /** The bytes of its id. */
    static final int ID = 8;

    private final String id;
    private final byte[] key;

    DataKey(String id, byte[] key) {
        this.id = id;
        this.key = key;
    }

    byte[] id() {
        return HexFormat.of().parseHex(id);
    }

    boolean hasId(byte[] other) {
        return Arrays.equals(id(), other);
    }

    /** The bytes themselves, not to be kept. */
    byte[] bytes() {
        return key;
    }

    /** Writes over it. */
    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
