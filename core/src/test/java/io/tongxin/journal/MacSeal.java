package io.tongxin.journal;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A seal of another algorithm, as a host writes it for one of its own provider. */
record MacSeal(String name, String jdkName, SecretKeySpec key) implements ChainSeal {
    static MacSeal of(String name, String jdkName, byte[] key) {
        return new MacSeal(name, jdkName, new SecretKeySpec(key, jdkName));
    }

    @Override
    public byte[] over(byte[] text) {
        try {
            Mac mac = Mac.getInstance(jdkName);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name + " is not there", e);
        }
    }
}
