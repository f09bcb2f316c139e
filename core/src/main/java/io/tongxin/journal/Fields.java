package io.tongxin.journal;

import java.util.ArrayList;
import java.util.List;

/** Texts joined so that no other list of texts gives the same one: each as {@code LENGTH:TEXT,}. */
final class Fields {
    private Fields() {}

    static String join(List<String> fields) {
        var joined = new StringBuilder();
        fields.forEach(f -> joined.append(f.length()).append(':').append(f).append(','));
        return joined.toString();
    }

    /**
     * The texts again.
     *
     * @throws IllegalArgumentException if they were not joined so
     */
    static List<String> split(String joined) {
        var fields = new ArrayList<String>();
        int at = 0;
        while (at < joined.length()) {
            int colon = joined.indexOf(':', at);
            int end = colon < 0 ? -1 : colon + 1 + length(joined.substring(at, colon));
            if (end < 0 || end >= joined.length() || joined.charAt(end) != ',') {
                throw new IllegalArgumentException("the fields of an entry are not joined as they should be");
            }
            fields.add(joined.substring(colon + 1, end));
            at = end + 1;
        }
        return fields;
    }

    private static int length(String digits) {
        if (!digits.matches("0|[1-9][0-9]{0,7}")) {
            throw new IllegalArgumentException("the length of an entry's field is not a number");
        }
        return Integer.parseInt(digits);
    }
}
