package io.tongxin.sealing;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A key cannot be had: the host's machine does not answer, has not that key, or does not accept what it is to unwrap; or the key
 * of a person is not where it was kept.
 *
 * <p>密钥不可用 (miyao bu keyong). It is no erasure: nothing says that the key was destroyed.
 */
@Term(zh = "密钥不可用", pinyin = "miyao bu keyong", source = "library")
public final class KeyUnavailableException extends SealingException {
    private static final long serialVersionUID = 1L;

    /** With what happened, without a key or a value. */
    public KeyUnavailableException(Bilingual text) {
        super(text);
    }

    /** With what happened, and a cause whose text holds no key and no value. */
    public KeyUnavailableException(Bilingual text, Throwable cause) {
        super(text, cause);
    }

    static KeyUnavailableException unknown(String hostKeyId) {
        return new KeyUnavailableException(Bilingual.of(
                "没有编号为" + hostKeyId + "的主密钥，请补充该密钥后重试",
                "the host has no key " + hostKeyId + "; add it, then try again"));
    }

    static KeyUnavailableException refused(String hostKeyId) {
        return new KeyUnavailableException(Bilingual.of(
                "个人密钥不能用主密钥" + hostKeyId + "解封：编号相同而密钥不同，或个人密钥被改动",
                "a person's key does not unwrap by the host's key " + hostKeyId
                        + ": another key has that id, or the person's was altered"));
    }

    static KeyUnavailableException missing(UnitId rootUnit, PersonId person) {
        return new KeyUnavailableException(Bilingual.of(
                "找不到" + rootUnit + "人员" + person + "的个人密钥，也没有销毁记录，请检查个人密钥库",
                "the key of the person " + person + " of " + rootUnit + " is not there, and was not destroyed; look at"
                        + " where the keys of persons are kept"));
    }
}
