package io.tongxin.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import j2html.TagCreator;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text holds, the page is well-formed and shows that text. */
class EscapingTest {
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> markup = Arbitraries.of("<", ">", "&", "\"", "'", "</p>", "<script>", "]]>", "&#0;", "\r\n");
        return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(8), markup)
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500, seed = "20261124")
    void any_text_comes_back_from_the_page_as_it_was(@ForAll("anything") String text) {
        String page = Markup.render(TagCreator.p(text).attr("title", text));
        Reading read = Reading.of(page);
        assertThat(read.all("*")).isEmpty();
        assertThat(read.text()).isEqualTo(Markup.legible(text));
        assertThat(page.getBytes(StandardCharsets.UTF_8))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(page);
    }

    @Example
    void what_no_page_may_contain_is_replaced_and_all_else_is_kept() {
        assertThat(Markup.legible("统战\ta\n\uD83D\uDE00é<&")).isEqualTo("统战\ta\n\uD83D\uDE00é<&");
        assertThat(Markup.legible("a\u0000b\u001Bc\uD800d\uFFFEe\u202Ef\u0085")).isEqualTo("a�b�c�d�e�f�");
    }

    @Example
    void a_name_is_cut_by_the_width_of_its_letters_and_never_inside_one() {
        assertThat(Drawing.cut("统战部", 39)).isEqualTo("统战部");
        assertThat(Drawing.cut("统战部", 38)).isEqualTo("统战…");
        assertThat(Drawing.cut("abcde", 34)).isEqualTo("abcd…");
        assertThat(Drawing.cut("\uD83D\uDE00\uD83D\uDE00", 20)).isEqualTo("\uD83D\uDE00…");
    }
}
