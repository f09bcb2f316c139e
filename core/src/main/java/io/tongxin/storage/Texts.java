package io.tongxin.storage;

import io.tongxin.term.Bilingual;

/** The one door for text that a store keeps in a column: what PostgreSQL, Oracle and UTF-8 cannot hold is refused. */
final class Texts {
    static final int LONGEST_ID = 128;
    static final int LONGEST_CODE = 300;
    static final int LONGEST_TEXT = 2_000;

    private Texts() {}

    /** Text of one line. */
    static void check(String kind, String path, String text, int longest) {
        checkLines(kind, path, text, longest);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new RefusedValueException(
                        kind, path, Bilingual.of("不得含有控制字符", "it must not contain control characters"));
            }
        }
    }

    /** Text that may have line breaks and other control characters, but the one that PostgreSQL cannot hold. */
    static void checkLines(String kind, String path, String text, int longest) {
        if (text.isEmpty()) {
            throw new RefusedValueException(kind, path, Bilingual.of("不能为空", "it must not be empty"));
        }
        if (text.length() > longest) {
            throw new RefusedValueException(
                    kind,
                    path,
                    Bilingual.of("不得超过" + longest + "个字符", "it must not have more than " + longest + " characters"));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new RefusedValueException(
                        kind, path, Bilingual.of("不得含有控制字符", "it must not contain control characters"));
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new RefusedValueException(
                        kind, path, Bilingual.of("含有不完整的字符", "it contains half of a character"));
            }
        }
    }
}
