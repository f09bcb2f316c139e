package io.tongxin.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, run on the catalogs of the project. */
class QuickstartTest {
    private static final String SEEDS =
            Path.of(System.getProperty("tongxin.root")).resolve("seeds").toString();

    private static String run(String... args) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Quickstart.run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8), System.err);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_shows_list_checklist_verdicts_explanation_earlier_knowledge_and_roll_up(@TempDir Path target)
            throws IOException {
        String out = run("--plain", "--seeds", SEEDS, "--report", target.toString());
        assertThat(out)
                .contains("1 目录与登记", "2 调整后的清单", "3 职责清单", "4 判定汇总表", "5 一项未完成职责", "6 同一年度", "7 逐级汇总")
                .contains("municipal-template@2026设定 → education-bureau@2026引入 → education-bureau@2026调整")
                .contains("弱化上级应当条款：0 处")
                .contains("⌊4 × 272 / 365⌋ = 2")
                .contains("进度不足，还差3次")
                .contains("补救1：为活动a-edu-035补充联系记录")
                .contains("验证：执行补救1后（2026-12-31）→ 已完成")
                .doesNotContain("\u001b");
        assertThat(target.resolve("report.html")).isNotEmptyFile();
        assertThat(target.resolve("report.json")).isNotEmptyFile();
    }

    @Test
    void it_speaks_english_when_asked(@TempDir Path target) throws IOException {
        assertThat(run("--plain", "--lang", "en", "--seeds", SEEDS, "--report", target.toString()))
                .contains("3 The duty checklist of", "short, 3 more needed", "Checked: after remedy 1 (2026-12-31)");
    }

    @Test
    void a_day_later_in_the_year_gives_other_verdicts(@TempDir Path target) throws IOException {
        String january = run("--plain", "--date", "2026-01-15", "--seeds", SEEDS, "--report", target.toString());
        assertThat(january).contains("截至2026-01-15").doesNotContain("⌊4 × 272 / 365⌋");
    }

    @Test
    void wrong_catalogs_are_told_and_nothing_else_is_shown(@TempDir Path seeds) throws IOException {
        Files.writeString(seeds.resolve("a.yaml"), "catalog: vocabulary\nactivity-kind: {}\n");
        var bytes = new ByteArrayOutputStream();
        int failures = Quickstart.run(
                new String[] {"--plain", "--seeds", seeds.toString()},
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                System.err);
        assertThat(failures).isEqualTo(1);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("a.yaml:2:1")
                .doesNotContain("目录与登记");
    }

    @Test
    void a_year_in_which_nothing_is_owed_is_refused() {
        assertThatThrownBy(() -> run("--plain", "--date", "1999-05-01", "--seeds", SEEDS))
                .hasMessageContaining("1999");
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> run("--date")).hasMessageContaining("--date");
        assertThatThrownBy(() -> run("--date", "yesterday")).hasMessageContaining("--date");
        assertThatThrownBy(() -> run("--colour")).hasMessageContaining("--colour");
    }

    @Test
    void a_store_that_cannot_be_opened_is_told_in_one_sentence() {
        assertThatThrownBy(() -> run("--store", "paper"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--store 应为 memory、h2 或以 jdbc: 开头的地址 / is memory, h2 or an address jdbc:…");
        assertThatThrownBy(() -> run("--store", "jdbc:nothing:here"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--store 所指的数据库无法打开 / the database of --store cannot be opened: "
                        + "没有适用的驱动 / there is no driver for it");
        assertThatThrownBy(() -> run("--store", "jdbc:h2:mem:wrong;NOPE=1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--store 所指的数据库无法打开 / the database of --store cannot be opened: ")
                .hasMessageContaining("NOPE");
    }
}
