package io.tongxin.code;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFileTest {
    private static final String HEAD = "system: own\ntitle: 本局用表\nsource: 本局\nverified: no\n";
    private static final CodeSystems SYSTEMS = CodeSystems.national();

    private static CodeFileException refused(ThrowingCallable call) {
        CodeFileException refused = catchThrowableOfType(CodeFileException.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.reason().zh()).isNotBlank();
        assertThat(refused.reason().en()).isNotBlank();
        return refused;
    }

    @Test
    void a_file_is_read_whatever_ends_its_lines(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("own.txt");
        Files.writeString(
                file, "\uFEFF# remark\r\n" + HEAD + "codes: 3\r\n\r\n[codes]\r\n  1|甲 |a\r\n2 | 乙 | | B | 1\r\n");

        CodeSystem own = CodeSystem.read(file);

        assertThat(own.codes()).extracting(Code::label).containsExactly("甲", "乙");
        assertThat(own.labelled("a").value()).isEqualTo("1");
        assertThat(own.findByLetters("B")).contains(own.code("2"));
        assertThat(own.isComplete()).isFalse();
        assertThat(own.isVerified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'1 | 甲';1;there is no such field",
                "'system: a\\nsystem: b';2;the field is given twice",
                "'system: a\\n[other]';2;there is no such section",
                "'system: a\\n[codes';2;there is no such section",
                "'system: a\\n[codes]\\n1 | 甲\\n[codes]';4;the section stands here twice",
                "'title: x';1;the field system is missing",
                "'HEAD[codes]';1;the table has no codes",
                "'HEAD[codes]\\n| 甲';6;'a code has 1 to 20 letters, digits, dots or hyphens'",
                "'HEAD[codes]\\n1 2 | 甲';6;'a code has 1 to 20 letters, digits, dots or hyphens'",
                "'HEAD[codes]\\n1 | 甲\\n1 | 乙';7;the code stands here twice",
                "'HEAD[codes]\\n1 | 甲\\n2 | 甲';7;the label stands here twice: one label has one code",
                "'HEAD[codes]\\n1 | 甲\\n2 | 乙 | 甲';7;the label stands here twice: one label has one code",
                "'HEAD[codes]\\n1 |';6;a label has 1 to 100 characters",
                "'HEAD[codes]\\n1 | 甲 | | ab';6;'letters are 1 to 4 capitals, none of them given twice'",
                "'HEAD[codes]\\n1 | 甲 | | A\\n2 | 乙 | | A';7;'letters are 1 to 4 capitals, none of them given twice'",
                "'HEAD[codes]\\n2 | 乙 | | | 1\\n1 | 甲';6;the code above must stand on an earlier line",
                "'HEAD[codes]\\n1 | 甲 | | | 1';6;the code above must stand on an earlier line",
                "'HEAD[codes]\\n1 | 甲 | | | | x';6;the row has more than 5 cells",
                "'HEADcodes: 0\\n[codes]\\n1 | 甲';5;'codes is the number of codes of the table, at least the 1 of this file'",
                "'HEADcodes: many\\n[codes]\\n1 | 甲';5;'codes is the number of codes of the table, at least the 1 of this file'",
                "'HEAD[codes]\\n1 | 甲\\n[withheld]\\n2 | 乙 | 理由';8;the reason is needed in Chinese and English",
                "'HEAD[codes]\\n1 | 甲\\n[withheld]\\n1 | 乙 | 理由 | why';8;the code stands here twice",
                "'HEAD[codes]\\n1 | 甲\\n[unclear]\\n丙 | 1 2 | 理由 | why';8;'a code named here is not in the table, or is named twice'",
                "'HEAD[codes]\\n1 | 甲\\n[unclear]\\n甲 | 1 | 理由 | why';8;the label stands here twice: one label has one code",
                "'HEAD[codes]\\n1 | 甲\\u0000';6;the line holds a control character or half of a character",
                "'HEAD[codes]\\n1 | 甲\\ud800';6;the line holds a control character or half of a character"
            })
    void what_is_wrong_in_a_table_is_said_with_its_line(String text, int line, String reason) {
        String file = text.replace("HEAD", HEAD)
                .replace("\\n", "\n")
                .replace("\\u0000", "\u0000")
                .replace("\\ud800", "\ud800");

        CodeFileException refused = refused(() -> CodeSystem.parse("own.txt", file));

        assertThat(refused.reason().en()).isEqualTo(reason);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.file()).isEqualTo("own.txt");
        assertThat(refused).hasMessageStartingWith("own.txt:" + line + ": ");
    }

    @Test
    void verified_is_yes_or_no() {
        String maybe = HEAD.replace("verified: no", "verified: maybe") + "[codes]\n1 | 甲";

        assertThat(refused(() -> CodeSystem.parse("own.txt", maybe)).line()).isEqualTo(4);
        assertThat(refused(() -> CodeSystem.parse("own.txt", HEAD.replace("own", "x".repeat(65)) + "[codes]\n1 | 甲"))
                        .reason()
                        .en())
                .isEqualTo("the identifier of a table has 1 to 64 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'1 | 01\\n1 | 01';7;the code stands here twice",
                "'14 | 01';6;the table it leads from has no such code",
                "'1 | 14';6;'a code named here is not in the table, or is named twice'",
                "'1 | 01';1;the mapping leaves out the code 2",
                "'1 |';6;the reason is needed in Chinese and English",
                "'12 | 13';6;the other table has this very label under another code than those named here",
                "'13 | 12';6;the other table has this very label under another code than those named here",
                "'13 | 12 13 | 未定 | open';6;the other table has this very label under another code than those named here"
            })
    void what_is_wrong_in_a_mapping_is_said_with_its_line(String rows, int line, String reason) {
        String text = "from: political-affiliation-unpadded\nto: GB/T 4762-1984\n\nsource: x\n[map]\n"
                + rows.replace("\\n", "\n");

        CodeFileException refused = refused(() -> CodeMapping.parse("map.txt", text, SYSTEMS));

        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.reason().en()).isEqualTo(reason);
    }

    @Test
    void a_mapping_names_tables_that_are_here() {
        assertThat(refused(() -> CodeMapping.parse(
                                "map.txt", "from: sex\nto: GB/T 4762-1984\nsource: x\n[map]\n", SYSTEMS))
                        .reason()
                        .en())
                .isEqualTo("there is no such table of codes");
    }

    @Test
    void a_mapping_is_read_from_a_file(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("map.txt");
        Files.writeString(
                file,
                "from: GB/T 2261.1-2003\nto: GB/T 2261.1-2003\nsource: x\n[map]\n0 | 0\n1 | 1\n2 | 2\n9 | | 无 | none\n");

        assertThat(CodeMapping.read(file, SYSTEMS).outcome("9")).isInstanceOf(CodeMapping.Refused.class);
    }

    @Test
    void a_file_that_is_too_large_or_not_utf8_or_not_there_is_refused(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("own.txt");

        assertThat(refused(() -> CodeSystem.read(file)).reason().en()).isEqualTo("the file cannot be read");
        Files.write(file, "system: \u00e9".getBytes(ISO_8859_1));
        assertThat(refused(() -> CodeSystem.read(file)).reason().en()).isEqualTo("the file is not UTF-8");
        Files.write(file, "#\n".repeat(1 << 19).concat("#").getBytes(UTF_8));
        assertThat(refused(() -> CodeSystem.read(file)).reason().en()).isEqualTo("the file is larger than 1 MiB");
        assertThat(refused(() -> CodeSystem.parse("x", "#".repeat((1 << 20) + 1)))
                        .reason()
                        .en())
                .isEqualTo("the text is larger than 1 MiB");
        assertThat(refused(() -> CodeSystem.parse("x", "#\n".repeat(20_001))).line())
                .isEqualTo(20_001);
        assertThat(refused(() -> CodeSystem.parse("x", "#".repeat(1_001))).line())
                .isEqualTo(1);
        assertThat(refused(() -> CodeSystem.parse("x", "system: " + "x".repeat(201)))
                        .reason()
                        .en())
                .isEqualTo("the field is longer than 200 characters");
    }

    @Property(tries = 2_000, seed = "20261124")
    void any_text_is_read_or_refused_with_a_reason(@ForAll("texts") String text) {
        readOrRefused(() -> CodeSystem.parse("x", text));
        readOrRefused(() -> CodeMapping.parse("x", text, SYSTEMS));
    }

    private static void readOrRefused(Runnable reading) {
        try {
            reading.run();
        } catch (CodeFileException e) {
            assertThat(e.reason().zh()).isNotBlank();
            assertThat(e.line()).isPositive();
        }
    }

    /** Words of the format in any order, with whatever else between them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of(
                "system: own",
                "title: 表",
                "source: x",
                "verified: no",
                "codes: 2",
                "from: own",
                "to: own",
                "[codes]",
                "[map]",
                "[withheld]",
                "[unclear]",
                "\n",
                "\n",
                "\r",
                " | ",
                "|",
                "1",
                "2",
                "甲",
                "乙",
                "#",
                ":",
                " ");
        return Arbitraries.oneOf(word, word, word, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
