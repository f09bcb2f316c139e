package io.tongxin.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Parts that are joined so that none can run into the next: each with its length in four bytes before it. */
final class Joined {
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    static byte[] of(String... texts) {
        var joined = new Joined();
        for (String text : texts) {
            joined.then(text);
        }
        return joined.bytes();
    }

    Joined then(byte[] part) {
        all.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        all.writeBytes(part);
        return this;
    }

    Joined then(String text) {
        return then(Utf8.encoded(text)
                .orElseThrow(() -> new IllegalArgumentException("a text must not contain half of a character")));
    }

    byte[] bytes() {
        return all.toByteArray();
    }
}
