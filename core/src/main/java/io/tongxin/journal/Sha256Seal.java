package io.tongxin.journal;

/** SHA-256 without a key. */
final class Sha256Seal implements ChainSeal {
    static final Sha256Seal SEAL = new Sha256Seal();

    private Sha256Seal() {}

    @Override
    public String name() {
        return Digest.ALGORITHM;
    }

    @Override
    public byte[] over(byte[] text) {
        return Digest.sha256(text);
    }

    @Override
    public String toString() {
        return name();
    }
}
