package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what must be refused, and gives the problems. */
final class Refusals {
    private static final CatalogReader ENGLISH = CatalogReader.of(Locale.ENGLISH);
    private static final CatalogReader CHINESE = CatalogReader.of(Locale.SIMPLIFIED_CHINESE);

    private Refusals() {}

    static List<CatalogProblem> of(Map<String, String> texts) {
        return catchThrowableOfType(CatalogException.class, () -> ENGLISH.read(texts))
                .problems();
    }

    static List<CatalogProblem> of(Path directory) {
        return catchThrowableOfType(CatalogException.class, () -> ENGLISH.read(directory))
                .problems();
    }

    static List<CatalogProblem> inChinese(Map<String, String> texts) {
        return catchThrowableOfType(CatalogException.class, () -> CHINESE.read(texts))
                .problems();
    }

    static CatalogReader english() {
        return ENGLISH;
    }

    /** The problems of the samples with one piece of text changed, as {@code file:line:column: path: message}. */
    static List<String> ofSample(String file, String text, String replacement) {
        return of(Samples.with(file, text, replacement)).stream()
                .map(CatalogProblem::toString)
                .toList();
    }
}
