package io.tongxin.norm;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.NormId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A document that duties rest on: a regulation, an opinion, a local rule.
 *
 * <p>规范文件 (guifan wenjian). It holds which versions there are and which articles somebody read, in our own words; it does
 * not hold the text. Immutable.
 *
 * @param id its identifier
 * @param title its official title
 * @param issuer who issued it
 * @param kind what sort of document it is; where nobody said, it lays no statutory duty down
 * @param versions its versions, the earliest first
 */
@Coherent
@Term(zh = "规范文件", pinyin = "guifan wenjian", source = "library")
public record Norm(
        @NotNull NormId id,
        @NotNull Bilingual title,
        @NotNull Bilingual issuer,
        @NotNull Optional<NormKind> kind,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Version> versions)
        implements Coherence {
    /** Copies its parts. */
    public Norm {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(issuer, "issuer");
        requireNonNull(kind, "kind");
        versions = List.copyOf(versions);
    }

    /** A norm of which nobody said what sort of document it is. */
    public Norm(NormId id, Bilingual title, Bilingual issuer, List<Version> versions) {
        this(id, title, issuer, Optional.empty(), versions);
    }

    /** The version of that name, if there is one. */
    public Optional<Version> version(String name) {
        return versions.stream().filter(v -> v.name().equals(name)).findFirst();
    }

    @Override
    public void check(Report report) {
        var names = new HashSet<String>();
        for (int i = 0; i < versions.size(); i++) {
            if (!names.add(versions.get(i).name())) {
                report.violation("versions[" + i + "].name", "norm.version-twice");
            }
            versions.get(i).checkArticles("versions[" + i + "]", report);
        }
    }

    /**
     * One version of a norm. 规范版本 (guifan banben).
     *
     * @param name its name, such as the year of issue
     * @param effective from when to when it is in force
     * @param verified whether the facts stated here were read in a public text
     * @param articleCount how many articles it has, 0 where that is not known
     * @param articles the articles that were read
     */
    @Term(zh = "规范版本", pinyin = "guifan banben", source = "library")
    public record Version(
            @NotNull @Size(min = 1, max = 20) String name,
            @NotNull EffectivePeriod effective,
            boolean verified,
            @Min(0) int articleCount,
            @NotNull @Size(max = 1_000) List<@NotNull @Valid Article> articles) {
        /** Copies its parts. */
        public Version {
            requireNonNull(name, "name");
            requireNonNull(effective, "effective");
            articles = List.copyOf(articles);
        }

        /** The article of that number, if it was read. */
        public Optional<Article> article(int number) {
            return articles.stream().filter(a -> a.number() == number).findFirst();
        }

        private void checkArticles(String path, Coherence.Report report) {
            var numbers = new HashSet<Integer>();
            for (int i = 0; i < articles.size(); i++) {
                if (!numbers.add(articles.get(i).number())) {
                    report.violation(path + ".articles[" + i + "].number", "norm.article-twice");
                }
                if (articleCount > 0 && articles.get(i).number() > articleCount) {
                    report.violation(path + ".articles[" + i + "].number", "norm.article-beyond-count");
                }
            }
        }
    }

    /**
     * An article that was read. 条 (tiao).
     *
     * @param number its number, from 1
     * @param gist what it says, in our own words
     * @param verified whether it was read in a public text, and not in a weak copy or from memory
     */
    @Term(zh = "条", pinyin = "tiao", source = "library")
    public record Article(@Min(1) int number, @NotNull Bilingual gist, boolean verified) {
        /** Checks that the gist is given. */
        public Article {
            requireNonNull(gist, "gist");
        }
    }
}
