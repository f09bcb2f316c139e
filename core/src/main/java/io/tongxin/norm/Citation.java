package io.tongxin.norm;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.id.NormId;
import io.tongxin.term.Term;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a version of a norm: the document, or an article, paragraph and item of it.
 *
 * <p>引用条款 (yinyong tiaokuan). An article is named only if somebody read it; otherwise the citation ends at the document and
 * is shown with the mark 条款未核. Written {@code NORM@VERSION}, {@code NORM@VERSION#8}, {@code NORM@VERSION#8.1.2}, and
 * read back. Immutable.
 *
 * @param norm the norm
 * @param version its version, such as {@code 2020}: letters, digits, dots and hyphens, at most 20
 * @param article the article (条), 0 where none is named
 * @param paragraph the paragraph (款), 0 where none is named
 * @param item the item (项), 0 where none is named
 */
@Term(zh = "引用条款", pinyin = "yinyong tiaokuan", source = "library")
public record Citation(NormId norm, String version, int article, int paragraph, int item)
        implements Comparable<Citation> {
    private static final Pattern TEXT =
            Pattern.compile("([^@#]+)@([0-9A-Za-z.-]{1,20})(?:#(\\d{1,4})(?:\\.(\\d{1,3})(?:\\.(\\d{1,3}))?)?)?");

    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if a number is negative, or a part is named without the one above it
     */
    public Citation {
        requireNonNull(norm, "norm");
        requireNonNull(version, "version");
        if (!version.matches("[0-9A-Za-z.-]{1,20}")) {
            throw new IllegalArgumentException("the version of a norm has 1 to 20 letters, digits, dots or hyphens");
        }
        if (article < 0 || paragraph < 0 || item < 0) {
            throw new IllegalArgumentException("articles, paragraphs and items are counted from 1");
        }
        if ((paragraph > 0 && article == 0) || (item > 0 && paragraph == 0)) {
            throw new IllegalArgumentException("an item needs its paragraph, and a paragraph its article");
        }
    }

    /** The whole document, no article named. */
    public static Citation document(NormId norm, String version) {
        return new Citation(norm, version, 0, 0, 0);
    }

    /** An article. */
    public static Citation article(NormId norm, String version, int article) {
        return new Citation(norm, version, article, 0, 0);
    }

    /**
     * Reads a citation as {@code toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is not a citation
     */
    public static Citation parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "a citation is written NORM@VERSION or NORM@VERSION#ARTICLE.PARAGRAPH.ITEM");
        }
        return new Citation(new NormId(m.group(1)), m.group(2), number(m, 3), number(m, 4), number(m, 5));
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    /** Whether it names an article. */
    public boolean hasArticle() {
        return article > 0;
    }

    @Override
    public int compareTo(Citation other) {
        int order = norm.compareTo(other.norm);
        order = order != 0 ? order : Id.byCodePoint().compare(version, other.version);
        order = order != 0 ? order : Integer.compare(article, other.article);
        order = order != 0 ? order : Integer.compare(paragraph, other.paragraph);
        return order != 0 ? order : Integer.compare(item, other.item);
    }

    @Override
    public String toString() {
        return norm + "@" + version
                + (article == 0 ? "" : "#" + article)
                + (paragraph == 0 ? "" : "." + paragraph)
                + (item == 0 ? "" : "." + item);
    }
}
