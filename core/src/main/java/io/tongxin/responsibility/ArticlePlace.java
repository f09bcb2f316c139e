package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;

/**
 * Where in the source articles an item comes from: whose article, which heading, which sentence.
 *
 * <p>文章出处 (wenzhang chuchu). It is a place and never a quotation. Immutable.
 *
 * @param department whose article, by the kind of department: 1 to 40 characters
 * @param heading the number of the heading in it, 0 for the text before the first
 * @param sentence the number of the sentence under the heading, from 1
 * @param cut whether the copy of the article is cut at this place
 */
@Term(zh = "文章出处", pinyin = "wenzhang chuchu", source = "library")
public record ArticlePlace(String department, int heading, int sentence, boolean cut) {
    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if a number is out of bounds or the department is blank
     */
    public ArticlePlace {
        requireNonNull(department, "department");
        if (department.isBlank() || department.length() > 40 || heading < 0 || sentence < 1) {
            throw new IllegalArgumentException("a place has a department, a heading from 0 and a sentence from 1");
        }
    }

    @Override
    public String toString() {
        return department + "/" + heading + "/" + sentence + (cut ? " (cut)" : "");
    }
}
