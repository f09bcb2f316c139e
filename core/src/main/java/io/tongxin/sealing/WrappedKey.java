package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A key that only the host can unwrap: its bytes, and by which of the host's keys it is wrapped.
 *
 * <p>封装密钥 (fengzhuang miyao). It is of no use without the host's key. Immutable.
 */
@Term(zh = "封装密钥", pinyin = "fengzhuang miyao", source = "library")
public final class WrappedKey {
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._-]{1,30}");
    private static final int MOST = 1_024;

    private final String hostKeyId;
    private final byte[] bytes;

    private WrappedKey(String hostKeyId, byte[] bytes) {
        this.hostKeyId = hostKeyId;
        this.bytes = bytes;
    }

    /**
     * A wrapped key.
     *
     * @param hostKeyId the id of the host's key: 1 to 30 letters, digits and {@code . _ -}
     * @param bytes 1 to 1,024 bytes, which are copied
     * @throws IllegalArgumentException if the id or the bytes are not so; none of them is told
     */
    public static WrappedKey of(String hostKeyId, byte[] bytes) {
        if (requireNonNull(bytes, "bytes").length < 1 || bytes.length > MOST) {
            throw new IllegalArgumentException(
                    Bilingual.of("封装的密钥须为1至" + MOST + "个字节", "a wrapped key has 1 to " + MOST + " bytes")
                            .toString());
        }
        return new WrappedKey(checkedId(hostKeyId), bytes.clone());
    }

    static String checkedId(String keyId) {
        if (!KEY_ID.matcher(requireNonNull(keyId, "keyId")).matches()) {
            throw new IllegalArgumentException(
                    Bilingual.of("密钥编号须为1至30个字母、数字或._-", "the id of a key has 1 to 30 letters, digits and ._-")
                            .toString());
        }
        return keyId;
    }

    /** The id of the host's key that unwraps it. */
    public String hostKeyId() {
        return hostKeyId;
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey w && hostKeyId.equals(w.hostKeyId) && Arrays.equals(bytes, w.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * hostKeyId.hashCode() + Arrays.hashCode(bytes);
    }

    /** By which key it is wrapped, and none of its bytes. */
    @Override
    public String toString() {
        return "wrapped by " + hostKeyId;
    }
}
