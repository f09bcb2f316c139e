package io.tongxin.catalog;

import java.util.Locale;
import java.util.Map;

/** How the fields of a file are called that the model calls otherwise. */
final class FieldNames {
    private static final Map<String, String> OTHER = Map.of(
            "key", "list",
            "effective", "from",
            "existence", "from",
            "known", "known-from",
            "audience", "applies-to",
            "to", "to-unit",
            "announcedOn", "announced",
            "eventDay", "day");

    private FieldNames() {}

    /** The name in a file of a property of the model: {@code makeUpDays} is {@code make-up-days}. */
    static String of(String property) {
        String other = OTHER.get(property);
        return other != null ? other : property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
