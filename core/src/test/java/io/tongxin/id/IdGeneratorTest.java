package io.tongxin.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdGeneratorTest {
    @Test
    void a_ulid_begins_with_the_time_and_has_26_digits() {
        IdGenerator ids =
                IdGenerator.ulid(InstantSource.fixed(Instant.ofEpochMilli(1_469_918_176_385L)), new Random(1));

        assertThat(ids.next()).startsWith("01ARYZ6S41").matches("[0-9A-HJKMNP-TV-Z]{26}");
    }

    @Test
    void ulids_of_one_millisecond_differ_and_later_ones_sort_after() {
        IdGenerator early = IdGenerator.ulid(InstantSource.fixed(Instant.EPOCH));
        IdGenerator late = IdGenerator.ulid(InstantSource.fixed(Instant.EPOCH.plusMillis(1)));

        assertThat(Stream.generate(early::next).limit(1_000).collect(Collectors.toSet()))
                .hasSize(1_000)
                .allMatch(id -> id.compareTo(late.next()) < 0);
    }
}
