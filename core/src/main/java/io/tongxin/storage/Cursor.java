package io.tongxin.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended, so that the next one begins after it even if rows were added before it.
 *
 * <p>分页位置 (fenye weizhi). Its text is opaque, safe in a URL, and {@code parse(x.toString()).equals(x)}. It holds values of the
 * last row, so it is no less confidential than that. Immutable.
 *
 * @param keys the last row's values in the order of the query, empty for a missing one
 * @param id the last row's id
 */
@Term(zh = "分页位置", pinyin = "fenye weizhi", source = "library")
public record Cursor(List<String> keys, String id) {
    private static final int LONGEST = 16_000;
    private static final String SEPARATOR = "\n";
    private static final String NONE = "the text is no position of a page";

    /**
     * Copies the keys.
     *
     * @throws IllegalArgumentException if a part holds a line feed, which no stored text does
     */
    public Cursor {
        keys = List.copyOf(keys);
        if (requireNonNull(id, "id").contains(SEPARATOR) || keys.stream().anyMatch(key -> key.contains(SEPARATOR))) {
            throw new IllegalArgumentException("a position of a page holds no line feed");
        }
    }

    /**
     * Reads what {@code toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Cursor parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(NONE);
        }
        var parts = new ArrayList<>(List.of(decoded(text).split(SEPARATOR, -1)));
        String id = parts.remove(parts.size() - 1);
        return new Cursor(parts, id);
    }

    private static String decoded(String text) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new IllegalArgumentException(NONE, e);
        }
    }

    @Override
    public String toString() {
        var parts = new ArrayList<>(keys);
        parts.add(id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(UTF_8));
    }
}
