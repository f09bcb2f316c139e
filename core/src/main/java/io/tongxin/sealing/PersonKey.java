package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What is kept of the key of one person: the key, wrapped by the host, or that it was destroyed.
 *
 * <p>个人密钥 (geren miyao). A person has one key in a root unit, and never a second. Immutable.
 */
@Term(zh = "个人密钥", pinyin = "geren miyao", source = "library")
public sealed interface PersonKey {
    /** Of whose records. */
    UnitId rootUnit();

    /** Whose key it is. */
    PersonId person();

    /**
     * A key in use. 在用个人密钥 (zaiyong geren miyao).
     *
     * @param rootUnit of whose records
     * @param person whose key it is
     * @param keyId its id, drawn with it: 16 lower-case hexadecimal digits; each value that it seals bears it
     * @param wrapped the key as the host wrapped it
     */
    @Term(zh = "在用个人密钥", pinyin = "zaiyong geren miyao", source = "library")
    record Live(UnitId rootUnit, PersonId person, String keyId, WrappedKey wrapped) implements PersonKey {
        private static final Pattern KEY_ID = Pattern.compile("[0-9a-f]{16}");

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is none
         */
        public Live {
            requireNonNull(rootUnit, "rootUnit");
            requireNonNull(person, "person");
            requireNonNull(wrapped, "wrapped");
            if (!KEY_ID.matcher(requireNonNull(keyId, "keyId")).matches()) {
                throw new IllegalArgumentException("the id of a person's key has 16 lower-case hexadecimal digits");
            }
        }

        /** The same key, wrapped anew. */
        public Live with(WrappedKey other) {
            return new Live(rootUnit, person, keyId, other);
        }
    }

    /**
     * A key that was destroyed, or will never be made. 已销毁个人密钥 (yi xiaohui geren miyao).
     *
     * @param rootUnit of whose records
     * @param person whose key it was
     * @param at when, in whole microseconds
     */
    @Term(zh = "已销毁个人密钥", pinyin = "yi xiaohui geren miyao", source = "个人信息保护法第47条")
    record Destroyed(UnitId rootUnit, PersonId person, Instant at) implements PersonKey {
        /** With when. */
        public Destroyed {
            requireNonNull(rootUnit, "rootUnit");
            requireNonNull(person, "person");
            requireNonNull(at, "at");
        }
    }
}
