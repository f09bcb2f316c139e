package io.tongxin.exchange;

/** Which characters a text of a record may have: no control characters but tab and line feed, no half characters. */
final class Characters {
    private Characters() {}

    static String checked(String path, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                throw new JsonFormatException(path, "不得含有控制字符", "it must not contain control characters");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new JsonFormatException(path, "含有不完整的字符", "it contains half of a character");
            }
        }
        return text;
    }
}
