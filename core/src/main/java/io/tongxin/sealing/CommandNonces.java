package io.tongxin.sealing;

import io.tongxin.id.CommandId;
import java.util.Arrays;

/** The nonces of what one command seals under the key of one person, for as long as the key is in use. */
final class CommandNonces implements AutoCloseable {
    private static final String DRAWN = "tongxin-nonce-1";

    private final KeyedHash hash;
    private final CommandId command;
    private final byte[] own;

    CommandNonces(KeyedHash hash, DataKey key, CommandId command) {
        this.hash = hash;
        this.command = command;
        this.own = hash.over(key.bytes(), Joined.of(DRAWN));
    }

    /** One that hangs on everything sealed with it, so that no two values ever share it, whatever a host does with its commands. */
    byte[] nonce(byte[] bound, byte[] plain) {
        byte[] all = new Joined().then(command.value()).then(bound).then(plain).bytes();
        byte[] nonce = Arrays.copyOf(hash.over(own, all), FieldCipher.NONCE);
        Arrays.fill(all, (byte) 0);
        return nonce;
    }

    /** Writes over the key they are drawn by. */
    @Override
    public void close() {
        Arrays.fill(own, (byte) 0);
    }
}
