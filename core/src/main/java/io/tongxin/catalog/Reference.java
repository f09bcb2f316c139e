package io.tongxin.catalog;

import java.util.Locale;

/**
 * That a node names something that must exist, perhaps in another file; followed when all files are read.
 *
 * @param node where it is named
 * @param target what kind of thing
 * @param value its code or id
 */
record Reference(Node node, Target target, String value) {
    /** What kind of thing is named; each has its own sentence in the messages. */
    enum Target {
        UNIT,
        POST,
        ACTIVITY_KIND,
        EVIDENCE_KIND,
        EVENT_KIND,
        GROUND,
        UNIT_CLASS,
        RELATION_TYPE,
        LIST,
        ITEM,
        WINDOW,
        SEMESTER,
        TRIGGER;

        String key() {
            return "unknown." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
