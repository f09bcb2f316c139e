package io.tongxin.norm;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.NormId;
import io.tongxin.term.Term;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The norms that a set of lists may cite, and the one judge of whether a citation is allowed.
 *
 * <p>规范库 (guifan ku). Immutable.
 */
@Term(zh = "规范库", pinyin = "guifan ku", source = "library")
public final class Norms {
    private final Map<NormId, Norm> norms;

    private Norms(Map<NormId, Norm> norms) {
        this.norms = Collections.unmodifiableMap(norms);
    }

    /**
     * These norms.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public static Norms of(Collection<Norm> norms) {
        var byId = new TreeMap<NormId, Norm>();
        for (Norm norm : norms) {
            if (byId.put(norm.id(), norm) != null) {
                throw new IllegalArgumentException("two norms have the id " + norm.id());
            }
        }
        return new Norms(byId);
    }

    /** The norm of that id, if it is known. */
    public Optional<Norm> find(NormId id) {
        return Optional.ofNullable(norms.get(requireNonNull(id, "id")));
    }

    /** All norms, by id. */
    public Collection<Norm> all() {
        return norms.values();
    }

    /** What stands behind a citation. */
    public Standing standing(Citation citation) {
        Optional<Norm.Version> version = find(citation.norm()).flatMap(n -> n.version(citation.version()));
        if (version.isEmpty()) {
            return Standing.UNKNOWN;
        }
        if (!citation.hasArticle()) {
            return Standing.DOCUMENT_ONLY;
        }
        return version.get()
                .article(citation.article())
                .map(a -> a.verified() ? Standing.VERIFIED : Standing.UNVERIFIED)
                .orElse(Standing.UNKNOWN);
    }

    /** The citation as a reader sees it: 《…》（2020）第8条, or without an article and with the mark 条款未核. */
    public String text(Citation citation, Locale locale) {
        boolean zh = locale.getLanguage().equals("zh");
        String title = find(citation.norm())
                .map(n -> n.title().in(locale))
                .orElseGet(() -> citation.norm().value());
        String document = zh ? title + "（" + citation.version() + "）" : title + " (" + citation.version() + ")";
        if (standing(citation) != Standing.VERIFIED) {
            return document + (zh ? "，条款未核" : ", article not verified");
        }
        return zh ? document + articleZh(citation) : document + articleEn(citation);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Norms same && norms.equals(same.norms);
    }

    @Override
    public int hashCode() {
        return norms.hashCode();
    }

    private static String articleZh(Citation c) {
        return "第" + c.article() + "条"
                + (c.paragraph() == 0 ? "" : "第" + c.paragraph() + "款")
                + (c.item() == 0 ? "" : "第" + c.item() + "项");
    }

    private static String articleEn(Citation c) {
        return ", Article " + c.article()
                + (c.paragraph() == 0 ? "" : ", paragraph " + c.paragraph())
                + (c.item() == 0 ? "" : ", item " + c.item());
    }

    /** What stands behind a citation. 核实情况 (heshi qingkuang). */
    @Term(zh = "核实情况", pinyin = "heshi qingkuang", source = "library")
    public enum Standing {
        /** The article was read in a public text. */
        VERIFIED,
        /** The article is known only from a weak copy; its number is not shown. */
        UNVERIFIED,
        /** No article is named: 条款未核. */
        DOCUMENT_ONLY,
        /** There is no such norm, version or read article; a catalog that says so is refused. */
        UNKNOWN
    }
}
