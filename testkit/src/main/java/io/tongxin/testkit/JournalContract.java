package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.id.UnitId;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Transaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the contract says of the journal. */
abstract class JournalContract extends ChainContract {
    private static final Instant SECOND = START.plus(1, ChronoUnit.MICROS);

    static JournalLine line(Transaction tx, long sequence) {
        return line(tx.recordedAt(), sequence);
    }

    private static JournalLine line(Instant at, long sequence) {
        return new JournalLine(sequence, at, "条目 " + sequence + "\r\n\t𠀀 | \"'\\{}?:x ", "SHA-256", "00" + sequence);
    }

    @Test
    void journal_lines_are_kept_byte_for_byte_in_order() {
        write(tx -> {
            tx.append(line(tx, 1));
            tx.append(line(tx, 2));
        });
        write(tx -> tx.append(line(tx, 3)));

        assertThat(journal(2, 10)).containsExactly(line(START, 2), line(SECOND, 3));
        assertThat(journal(1, 2)).containsExactly(line(START, 1), line(START, 2));
        assertThat(journal(4, 2)).isEmpty();
        assertThat(journalHead()).contains(line(SECOND, 3));
    }

    @Test
    void a_journal_line_whose_sequence_does_not_follow_is_refused() {
        for (long sequence : List.of(2L, 3L)) {
            assertThatThrownBy(() -> write(tx -> tx.append(line(tx, sequence))))
                    .isInstanceOf(RefusedValueException.class);
        }
        write(tx -> tx.append(line(tx, 1)));
        assertThatThrownBy(() -> write(tx -> tx.append(line(tx, 1)))).isInstanceOf(RefusedValueException.class);
        assertThat(journalHead()).contains(line(START, 1));
    }

    @Test
    void a_journal_line_that_is_not_recorded_at_the_transaction_s_instant_is_refused() {
        for (long micros : List.of(-1L, 1L)) {
            assertThatThrownBy(() -> write(tx -> tx.append(line(tx.recordedAt().plus(micros, ChronoUnit.MICROS), 1))))
                    .isInstanceOf(RefusedValueException.class);
        }
        assertThat(journalHead()).isEmpty();
    }

    @Test
    void many_journal_lines_are_added_in_their_order_or_none_of_them() {
        write(tx -> tx.appendAll(List.of(line(tx, 1), line(tx, 2))));

        write(tx -> {
            for (List<JournalLine> refused : List.of(
                    List.of(line(tx, 3), line(tx, 5)),
                    List.of(line(tx, 3), line(tx, 3)),
                    List.of(line(tx, 3), line(tx.recordedAt().plus(1, ChronoUnit.MICROS), 4)))) {
                assertThatThrownBy(() -> tx.appendAll(refused)).isInstanceOf(RefusedValueException.class);
            }
            assertThat(tx.journal(1, 10)).hasSize(2);
            tx.appendAll(List.of());
            tx.appendAll(List.of(line(tx, 3), line(tx, 4)));
        });

        assertThat(journal(1, 10)).containsExactly(line(START, 1), line(START, 2), line(SECOND, 3), line(SECOND, 4));
    }

    @Test
    void a_transaction_reads_the_lines_that_it_added() {
        write(tx -> tx.append(line(tx, 1)));

        write(tx -> {
            tx.append(line(tx, 2));
            assertThat(tx.journalHead()).contains(line(SECOND, 2));
            assertThat(tx.journal(1, 10)).containsExactly(line(START, 1), line(SECOND, 2));
            tx.append(line(tx, 3));
        });

        assertThat(journalHead().map(JournalLine::sequence)).contains(3L);
    }

    @Test
    void a_reading_sees_the_journal_as_it_was_when_the_reading_began() {
        write(tx -> tx.append(line(tx, 1)));

        read(reading -> {
            assertThat(reading.lastRecordedAt()).contains(START);
            onAnotherThread(() -> write(tx -> tx.append(line(tx, 2))));
            assertThat(reading.journalHead()).contains(line(START, 1));
            assertThat(reading.journal(1, 10)).containsExactly(line(START, 1));
            return reading;
        });
    }

    @Test
    void the_journal_of_each_root_unit_is_its_own() {
        UnitId other = UnitId.of("other-city");
        write(tx -> tx.append(line(tx, 1)));

        assertThat(storage()
                        .<Boolean>read(other, reading -> reading.journalHead().isEmpty()))
                .isTrue();
        storage().write(other, command("there"), "digest", clock, tx -> tx.append(line(tx, 1)));
        assertThat(storage().<List<JournalLine>>read(other, reading -> reading.journal(1, 10)))
                .hasSize(1);
        assertThat(journal(1, 10)).hasSize(1);
    }

    @Test
    void journal_entries_of_the_greatest_length_are_kept() {
        String entry = "统".repeat(4 * 1_024 * 1_024);

        write(tx -> tx.append(new JournalLine(1, tx.recordedAt(), entry, "SHA-256", "00")));

        assertThat(journalHead().map(JournalLine::entry).filter(entry::equals)).isPresent();
        assertThatThrownBy(() -> new JournalLine(1, START, entry + "统", "SHA-256", "00"))
                .isInstanceOf(RefusedValueException.class);
    }

    @Test
    void a_journal_line_that_no_store_could_keep_is_refused() {
        for (String refused : List.of("", "a\u0000", "\uD840", "\uDC00x")) {
            assertThatThrownBy(() -> new JournalLine(1, START, refused, "SHA-256", "00"))
                    .isInstanceOf(RefusedValueException.class);
            assertThatThrownBy(() -> new JournalLine(1, START, "x", refused, "00"))
                    .isInstanceOf(RefusedValueException.class);
            assertThatThrownBy(() -> new JournalLine(1, START, "x", "SHA-256", refused))
                    .isInstanceOf(RefusedValueException.class);
        }
    }

    @Test
    void a_journal_is_read_from_1_on_and_the_limit_is_1_to_10_000() {
        write(tx -> tx.append(line(tx, 1)));

        for (int limit : List.of(-1, 0, 10_001)) {
            assertThatIllegalArgumentException().isThrownBy(() -> journal(1, limit));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> journal(0, 10));
        assertThat(journal(1, 10_000)).hasSize(1);
        assertThat(journal(Long.MAX_VALUE, 1)).isEmpty();
        assertThat(read(Reading::journalHead)).isPresent();
    }
}
