package io.tongxin.catalog;

import io.tongxin.term.Term;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Catalogs were refused because something is wrong in them; nothing of them was taken over.
 *
 * <p>目录读取失败 (mulu duqu shibai). Its text is one line per problem.
 */
@Term(zh = "目录读取失败", pinyin = "mulu duqu shibai", source = "library")
public final class CatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of records of text; exceptions are not sent anywhere
    private final List<CatalogProblem> problems;

    /** With what is wrong: at least one problem, in the order of their places. */
    public CatalogException(List<CatalogProblem> problems) {
        super(problems.stream().map(CatalogProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = problems.stream().sorted().toList();
    }

    /** What is wrong, by file, line and column. */
    public List<CatalogProblem> problems() {
        return problems;
    }
}
