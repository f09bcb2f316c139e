package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten catalogs that are wrong in one way each: one clear message with file, line, column and path. */
class WrongCatalogsTest {
    @Test
    void a_misspelt_field_is_unknown_and_the_nearest_is_named() {
        Map<String, String> wrong = Samples.with("list.yaml", "departments: []", "departmants: []");

        assertThat(Refusals.of(wrong))
                .containsExactly(new CatalogProblem(
                        "list.yaml",
                        16,
                        5,
                        "items[0].departmants",
                        "unknown field 'departmants'; did you mean 'departments'?"));
        assertThat(Refusals.inChinese(wrong))
                .containsExactly(new CatalogProblem(
                        "list.yaml", 16, 5, "items[0].departmants", "未知字段“departmants”；是否应为“departments”？"));
    }

    @Test
    void an_unknown_role_is_refused_and_the_known_ones_are_named() {
        assertThat(Refusals.ofSample("organization.yaml", "roles: [first-responsible]", "roles: [first-responsable]"))
                .containsExactly("organization.yaml:15:57: posts[0].roles[0]: there is no such word here"
                        + " 'first-responsable'; known are first-responsible, leader-in-charge, other-leader;"
                        + " did you mean 'first-responsible'?");
    }

    @Test
    void a_negative_quota_is_out_of_bounds() {
        assertThat(Refusals.ofSample("list.yaml", "{times: 4, per: year}", "{times: -4, per: year}"))
                .containsExactly(
                        "list.yaml:28:24: items[1].frequency.times:" + " a whole number from 1 to 1000 is expected");
    }

    @Test
    void lists_that_import_each_other_are_refused_and_the_circle_is_named() {
        assertThat(Refusals.ofSample(
                        "list.yaml", "groups:", "imports: [{list: education@2026, only: [study-monthly]}]\ngroups:"))
                .containsExactly("list.yaml:8:18: imports[0].list: lists import each other in a circle:"
                        + " education@2026 → municipal-template@2026 → education@2026");
    }

    @Test
    void overlapping_appointments_are_refused() {
        assertThat(Refusals.ofSample("organization.yaml", "until: 2026-05-17", "until: 2026-05-18"))
                .containsExactly("organization.yaml:18:5: appointments[1]:"
                        + " the post has two holders on one day: appointments overlap");
    }

    @Test
    void an_article_that_the_norm_does_not_have_is_refused() {
        assertThat(Refusals.ofSample("list.yaml", "ctc-regulations@2020#8", "ctc-regulations@2020#62"))
                .containsExactly("list.yaml:23:13: items[0].basis[0]: the norm has 61 articles, and no article 62");
    }

    @Test
    void a_file_of_200_megabytes_is_refused_without_being_read(@TempDir Path directory) throws IOException {
        try (var file = new RandomAccessFile(directory.resolve("large.yaml").toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }

        assertThat(Refusals.of(directory))
                .containsExactly(new CatalogProblem("large.yaml", 1, 1, "", "the file is larger than 2 MiB"));
    }

    @Test
    void an_alias_bomb_is_refused_at_its_first_anchor() {
        var bomb = new StringBuilder("catalog: vocabulary\na0: &a0 [lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThat(Refusals.of(Map.of("bomb.yaml", bomb.toString())))
                .containsExactly(new CatalogProblem(
                        "bomb.yaml", 2, 5, "a0", "anchors (&) and aliases (*) are not allowed: write the value out"));
    }

    @Test
    void an_id_that_is_used_twice_is_refused_and_both_places_are_named() {
        Map<String, String> wrong = Samples.all();
        wrong.put("second.yaml", "catalog: organization\nunits:\n  - {id: edu, name: 另一个局, from: 2000-01-01}\n");

        assertThat(Refusals.of(wrong))
                .containsExactly(new CatalogProblem(
                        "second.yaml", 3, 10, "units[0].id", "this id is used already, at organization.yaml:4"));
    }

    @Test
    void a_file_in_another_encoding_is_refused_at_its_first_foreign_byte(@TempDir Path directory) throws IOException {
        byte[] gbk = "catalog: vocabulary\ngrounds:\n  illness: 病假\n".getBytes(Charset.forName("GBK"));
        Files.write(directory.resolve("gbk.yaml"), gbk);

        assertThat(Refusals.of(directory))
                .containsExactly(
                        new CatalogProblem("gbk.yaml", 3, 12, "", "this is not UTF-8: save the file as UTF-8"));
    }
}
