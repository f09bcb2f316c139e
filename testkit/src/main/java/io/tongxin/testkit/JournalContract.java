package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.storage.JournalLine;
import io.tongxin.storage.RefusedValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the contract says of the journal. */
abstract class JournalContract extends ChainContract {
    @Test
    void journal_lines_are_kept_byte_for_byte_in_order() {
        write(tx -> {
            tx.append(line(1));
            tx.append(line(2));
        });
        write(tx -> tx.append(line(3)));

        assertThat(journal(2, 10)).containsExactly(line(2), line(3));
        assertThat(journal(1, 2)).containsExactly(line(1), line(2));
        assertThat(journal(4, 2)).isEmpty();
        assertThat(journalHead()).contains(line(3));
    }

    @Test
    void a_journal_line_whose_sequence_does_not_follow_is_refused() {
        for (long sequence : List.of(2L, 3L)) {
            assertThatThrownBy(() -> write(tx -> tx.append(line(sequence)))).isInstanceOf(RefusedValueException.class);
        }
        write(tx -> tx.append(line(1)));
        assertThatThrownBy(() -> write(tx -> tx.append(line(1)))).isInstanceOf(RefusedValueException.class);
        assertThat(journalHead()).contains(line(1));
    }

    @Test
    void the_limit_of_a_journal_s_reading_is_1_to_10_000() {
        assertThatThrownBy(() -> journal(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal(1, 10_001)).isInstanceOf(IllegalArgumentException.class);
    }

    static JournalLine line(long sequence) {
        return new JournalLine(sequence, START, "条目 " + sequence + "\n\t𠀀 |", "SHA-256", "00" + sequence);
    }
}
