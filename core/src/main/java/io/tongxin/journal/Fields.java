package io.tongxin.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts joined so that no other list of texts gives the same one: each as {@code LENGTH:TEXT,}, its length in bytes of UTF-8. */
final class Fields {
    private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,7}");

    private Fields() {}

    /**
     * The texts as one.
     *
     * @throws IllegalArgumentException if one of them contains half of a character
     */
    static String join(List<String> fields) {
        var joined = new StringBuilder();
        fields.forEach(f -> joined.append(bytes(f).length).append(':').append(f).append(','));
        return joined.toString();
    }

    /**
     * The text in UTF-8. Half of a character has no bytes: to replace it would let two texts have one digest.
     *
     * @throws IllegalArgumentException if it contains half of a character
     */
    static byte[] bytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    throw new IllegalArgumentException("the text contains half of a character");
                }
                i++;
            }
        }
        return text.getBytes(UTF_8);
    }

    /**
     * The texts again.
     *
     * @throws IllegalArgumentException if they were not joined so
     */
    static List<String> split(String joined) {
        byte[] bytes = bytes(joined);
        var fields = new ArrayList<String>();
        int at = 0;
        while (at < bytes.length) {
            int colon = at;
            while (colon < bytes.length && bytes[colon] != ':') {
                colon++;
            }
            int end = colon + 1 + length(text(bytes, at, colon));
            if (end >= bytes.length || bytes[end] != ',') {
                throw new IllegalArgumentException("the fields of an entry are not joined as they should be");
            }
            fields.add(text(bytes, colon + 1, end));
            at = end + 1;
        }
        return fields;
    }

    private static String text(byte[] bytes, int from, int to) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a field of an entry ends inside a character", e);
        }
    }

    private static int length(String digits) {
        if (!LENGTH.matcher(digits).matches()) {
            throw new IllegalArgumentException("the length of an entry's field is not a number");
        }
        return Integer.parseInt(digits);
    }
}
