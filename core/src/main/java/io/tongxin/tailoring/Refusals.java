package io.tongxin.tailoring;

import io.tongxin.id.ListVersion;
import io.tongxin.term.Bilingual;
import io.tongxin.validity.Violation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Function;

/** What is wrong with a list so that it cannot be resolved; paths begin with {@code lists[ID@VERSION]}. */
final class Refusals {
    private static final String BUNDLE = "io.tongxin.validity.messages";

    private final String root;
    private final Function<Bilingual, String> language;
    private final TreeSet<Violation> violations = new TreeSet<>();

    Refusals(ListVersion list, Function<Bilingual, String> language) {
        this.root = "lists[" + list + "]";
        this.language = language;
    }

    /** Refuses a part, with a rule of this package. */
    void add(String path, String rule, String zh, String en) {
        add(path, "tailoring." + rule, Bilingual.of(zh, en));
    }

    /** Refuses a part that does not fit the others, as a record's own check says. */
    void addIncoherent(String path, String key) {
        add(path, key, Bilingual.of(text(key, Locale.CHINESE), text(key, Locale.ROOT)));
    }

    void addAll(Collection<Violation> others) {
        violations.addAll(others);
    }

    private void add(String path, String constraint, Bilingual message) {
        violations.add(new Violation(path.isEmpty() ? root : root + "." + path, language.apply(message), constraint));
    }

    private static String text(String key, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, Bilingual.written(locale), Refusals.class.getModule())
                .getString("io.tongxin." + key);
    }

    boolean isEmpty() {
        return violations.isEmpty();
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
