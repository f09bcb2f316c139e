package io.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.id.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTest {
    private static final UnitId CITY = UnitId.of("city");
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void a_checkpoint_has_a_hash_unless_the_journal_was_empty() {
        assertThat(new Checkpoint(CITY, 1, HASH).sequence()).isEqualTo(1);
        assertThat(Checkpoint.start(CITY)).isEqualTo(new Checkpoint(CITY, 0, ""));
        assertRefused(0, HASH);
        assertRefused(1, "");
        assertRefused(-1, "");
        assertRefused(1, HASH.toUpperCase(java.util.Locale.ROOT));
        assertRefused(1, HASH.substring(1));
    }

    private static void assertRefused(long sequence, String hash) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checkpoint(CITY, sequence, hash))
                .withMessageContaining("校验点");
    }

    @Test
    void a_text_that_is_no_checkpoint_is_refused() {
        String text = new Checkpoint(CITY, 17, HASH).text();
        for (String wrong : List.of(
                "",
                "17",
                text + text,
                text.replace("2:17,", "3:017,"),
                text.replace("checkpoint-1", "checkpoint-2"),
                text.replace("64:", "63:"),
                "1:x,".repeat(300))) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> Checkpoint.parse(wrong));
        }
        assertThat(Checkpoint.parse(text)).isEqualTo(new Checkpoint(CITY, 17, HASH));
    }
}
