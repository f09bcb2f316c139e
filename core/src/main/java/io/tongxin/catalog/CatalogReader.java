package io.tongxin.catalog;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import io.tongxin.validity.Validity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads catalogs from YAML files, strictly: what is not understood in full is refused.
 *
 * <p>目录读取器 (mulu duquqi). A set is read in whole or not at all. First every file is read by itself; if nothing is wrong so
 * far, references between the files are followed, then lists and records are checked against each other. Problems of one
 * stage are reported together, at most 100. It does not say whether a list weakens another one; resolving lists does.
 * Immutable and thread-safe; costly to make, so make one and keep it.
 */
@Term(zh = "目录读取器", pinyin = "mulu duquqi", source = "library")
public final class CatalogReader {
    private final Wording wording;
    private final Validity validity;

    private CatalogReader(Locale locale) {
        this.wording = new Wording(locale);
        this.validity = Validity.in(locale);
    }

    /** A reader whose problems are told in the language of this locale: Chinese, or else English. */
    public static CatalogReader of(Locale locale) {
        return new CatalogReader(requireNonNull(locale, "locale"));
    }

    /**
     * Reads all files below the directory whose names end in {@code .yaml}: at most 1,000, of 2 MiB each and 64 MiB in all.
     *
     * <p>Links are not followed; one that leads out of the directory is refused.
     *
     * @throws CatalogException with every problem, if anything is wrong
     */
    public Catalog read(Path directory) {
        requireNonNull(directory, "directory");
        var problems = new Problems(wording);
        return read(new Sources(problems).below(directory), problems);
    }

    /**
     * Reads these texts, within the same bounds.
     *
     * @param namesToTexts the texts by the names by which problems shall call them
     * @throws CatalogException with every problem, if anything is wrong
     */
    public Catalog read(Map<String, String> namesToTexts) {
        var problems = new Problems(wording);
        return read(new Sources(problems).of(Map.copyOf(namesToTexts)), problems);
    }

    private Catalog read(List<Source> sources, Problems problems) {
        var reading = new Reading(problems, validity);
        var contents = new Contents();
        sources.forEach(source -> YamlFile.read(reading, source).ifPresent(root -> Documents.read(root, contents)));
        problems.throwIfAny();
        new DuplicateCheck(contents).run();
        new ReferenceCheck(contents, reading).run();
        new OrganizationCheck(contents, reading).run();
        problems.throwIfAny();
        new TailoringCheck(contents, reading).run();
        new RecordCheck(contents).run();
        problems.throwIfAny();
        return contents.catalog();
    }
}
