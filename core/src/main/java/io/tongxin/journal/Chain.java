package io.tongxin.journal;

import io.tongxin.term.Bilingual;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** How an entry is bound to the hash before it. */
final class Chain {
    private static final String FORM = "tongxin-chain-1";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?");
    private static final int LONGEST_NAME = 30;
    private static final int SHORTEST = 16;
    private static final int LONGEST = 64;

    private Chain() {}

    /**
     * What is sealed of an entry that follows another; before the first there is the empty text.
     *
     * @throws IllegalArgumentException if one of the texts contains half of a character
     */
    static byte[] text(ChainSeal seal, String hashBefore, String entry) {
        return Fields.bytes(Fields.join(List.of(FORM, seal.name(), hashBefore, entry)));
    }

    /**
     * Its seal, in lower-case hexadecimal digits.
     *
     * @throws IllegalStateException if what the seal makes has not 16 to 64 bytes
     */
    static String hash(ChainSeal seal, byte[] text) {
        byte[] hash = seal.over(text);
        if (hash.length < SHORTEST || hash.length > LONGEST) {
            throw new IllegalStateException(Bilingual.of(
                            "日志封签" + seal.name() + "的结果须为" + SHORTEST + "至" + LONGEST + "字节",
                            "what the seal " + seal.name() + " makes must have " + SHORTEST + " to " + LONGEST
                                    + " bytes")
                    .toString());
        }
        return HexFormat.of().formatHex(hash);
    }

    /**
     * The name of a seal, if it is one.
     *
     * @throws IllegalArgumentException if it is none; the name is not told, a key might stand in its place
     */
    static String checkedName(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(Bilingual.of(
                            "日志封签名称须为算法名（字母、数字或连字符），可后接斜杠和密钥编号（字母、数字或._-），共不超过" + LONGEST_NAME + "个字符",
                            "the name of a seal is an algorithm of letters, digits and hyphens, and perhaps a slash and the"
                                    + " id of a key of letters, digits and ._-, with at most " + LONGEST_NAME
                                    + " characters in all")
                    .toString());
        }
        return name;
    }
}
