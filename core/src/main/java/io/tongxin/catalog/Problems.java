package io.tongxin.catalog;

import java.util.List;
import java.util.TreeSet;

/** The problems found so far, each once, up to a bound. */
final class Problems {
    static final int MOST = 100;
    private final Wording wording;
    private final TreeSet<CatalogProblem> found = new TreeSet<>();

    Problems(Wording wording) {
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    void add(Place place, String key, Object... parts) {
        addMessage(place, wording.of(key, parts));
    }

    void addMessage(Place place, String message) {
        found.add(new CatalogProblem(place.file(), place.line(), place.column(), place.path(), message));
        if (found.size() >= MOST) {
            throw exception();
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    private CatalogException exception() {
        return new CatalogException(List.copyOf(found));
    }
}
