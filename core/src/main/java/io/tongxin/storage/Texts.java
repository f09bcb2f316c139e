package io.tongxin.storage;

import io.tongxin.term.Bilingual;
import java.util.function.IntPredicate;

/** The one door for text that a store keeps in a column: what PostgreSQL, Oracle and UTF-8 cannot hold is refused. */
final class Texts {
    static final int LONGEST_ID = 128;
    static final int LONGEST_CODE = 300;
    static final int LONGEST_TEXT = 2_000;

    private Texts() {}

    static void check(String kind, String path, String text, int longest) {
        if (text.isEmpty()) {
            throw new RefusedValueException(kind, path, Bilingual.of("不能为空", "it must not be empty"));
        }
        if (text.length() > longest) {
            throw new RefusedValueException(
                    kind,
                    path,
                    Bilingual.of("不得超过" + longest + "个字符", "it must not have more than " + longest + " characters"));
        }
        if (contains(text, c -> Character.getType(c) == Character.CONTROL)) {
            throw new RefusedValueException(
                    kind, path, Bilingual.of("不得含有控制字符", "it must not contain control characters"));
        }
        if (contains(text, c -> Character.getType(c) == Character.SURROGATE)) {
            throw new RefusedValueException(kind, path, Bilingual.of("含有不完整的字符", "it contains half of a character"));
        }
    }

    private static boolean contains(String text, IntPredicate refused) {
        return text.codePoints().anyMatch(refused);
    }
}
