package io.tongxin.consultation;

import java.util.Set;

/** What a step may hold beside its act, day and author. */
enum StepPart {
    MEETING("meeting"),
    REASON("reason"),
    BODIES("bodies"),
    SPOKE("spoke"),
    RULE("rule"),
    END("end"),
    INTO("into"),
    LINK("link"),
    PERCENT("percent"),
    SATISFACTION("satisfaction");

    private final String path;

    StepPart(String path) {
        this.path = path;
    }

    /** Its name in a path. */
    String path() {
        return path;
    }

    /**
     * Which parts an act needs, and which it may have besides.
     *
     * @param needed without which it says nothing
     * @param allowed which may be left out
     */
    record Parts(Set<StepPart> needed, Set<StepPart> allowed) {
        static Parts none() {
            return new Parts(Set.of(), Set.of());
        }

        static Parts needing(StepPart... needed) {
            return new Parts(Set.of(needed), Set.of());
        }

        Parts allowing(StepPart... allowed) {
            return new Parts(needed, Set.of(allowed));
        }
    }
}
