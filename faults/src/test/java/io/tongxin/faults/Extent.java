package io.tongxin.faults;

/** How often faults are repeated: a few times, or as often as reliability asks, with {@code -Dtongxin.faults=full}. */
final class Extent {
    static final boolean FULL = "full".equals(System.getProperty("tongxin.faults"));

    private Extent() {}

    static int of(int few, int all) {
        return FULL ? all : few;
    }
}
