package io.tongxin.id;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.Days;
import io.tongxin.norm.Citation;
import io.tongxin.storage.Cursor;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The short texts that hosts hand back: the first letter says which, the rest is the text. */
class ReferenceFuzzTest {
    private static final List<Function<String, ?>> PARSERS = List.of(
            DutyRef::parse,
            OwnerId::parse,
            ListVersion::parse,
            Cursor::parse,
            Cycle::parse,
            Days::parse,
            Partner::parse,
            Citation::parse);

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "Astudy|unit:edu|2026-Q3|2026-07-01",
                        "Astudy|post:edu-1|table/2026春|2026-03-01",
                        "Bunit:edu",
                        "Bpost:局长",
                        "Cduties@2026",
                        "Cduties@2026.1-a",
                        "D" + new Cursor(List.of("2026-03-12", "", "局"), "a-1"),
                        "Ehalf-year",
                        "Ewindow:publicity",
                        "F5wd",
                        "F30d",
                        "Gpaired:p-7",
                        "Gunit:edu",
                        "Hctc-regulations@2020#8",
                        "Hctc-regulations@2020")
                .map(text -> text.getBytes(UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void a_text_reads_back_as_it_is_written_or_is_refused_with_a_reason(byte[] input) {
        if (input.length > 0) {
            String text = new String(input, 1, input.length - 1, UTF_8);
            judge(PARSERS.get(Math.floorMod(input[0] - 'A', PARSERS.size())), text);
        }
    }

    private static void judge(Function<String, ?> parser, String text) {
        Object value;
        try {
            value = parser.apply(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage())
                    .isNotBlank()
                    .hasSizeLessThan(1_000)
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
            return;
        }
        assertThat(parser.apply(value.toString())).isEqualTo(value);
    }
}
