package io.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.AccessId;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry of the access log may hold, and that nothing is opened before it is kept. */
class AccessEntryTest {
    private static final Actor CLERK = Actor.of(ActorId.of("clerk"), UnitId.of("edu"), Scope.none());

    private final List<AccessEntry> kept = new ArrayList<>();

    private static AccessEntry entry(String kind, String record, List<String> fields) {
        return AccessEntry.of(
                AccessId.of("x-1"),
                UnitId.of("city"),
                Instant.parse("2026-04-01T00:00:00.000001Z"),
                CLERK,
                Purpose.of("核对材料"),
                AccessEntry.Outcome.REVEALED,
                kind,
                record,
                fields);
    }

    private static AccessEntry entry() {
        return entry("persons", "p-1", List.of("name", "contact.phone"));
    }

    @Test
    void an_entry_is_read_back_from_its_text() {
        String text = JsonForms.ACCESS_ENTRY.write(entry());

        assertThat(text)
                .isEqualTo("{\"id\":\"x-1\",\"rootUnit\":\"city\",\"at\":\"2026-04-01T00:00:00.000001Z\","
                        + "\"actor\":\"clerk\",\"unit\":\"edu\",\"purpose\":\"核对材料\",\"outcome\":\"REVEALED\","
                        + "\"kind\":\"persons\",\"record\":\"p-1\",\"fields\":[\"name\",\"contact.phone\"]}");
        assertThat(JsonForms.ACCESS_ENTRY.read(text)).isEqualTo(entry());
        AccessEntry whole = entry("journal", "city", List.of());
        assertThat(JsonForms.ACCESS_ENTRY.read(JsonForms.ACCESS_ENTRY.write(whole)))
                .isEqualTo(whole);
    }

    @Test
    void an_entry_says_on_what_grounds_and_says_the_rest_as_before() {
        AccessEntry because = entry().because(Grounds.of("办理推荐件"));
        String text = JsonForms.ACCESS_ENTRY.write(because);

        assertThat(text).isEqualTo(JsonForms.ACCESS_ENTRY.write(entry()).replaceFirst("}$", ",\"grounds\":\"办理推荐件\"}"));
        assertThat(JsonForms.ACCESS_ENTRY.read(text)).isEqualTo(because);
        assertThat(entry().grounds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "name=张三", "13800000000", "a b", "name\n"})
    void a_value_in_the_place_of_a_field_s_name_is_refused_and_not_told(String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("persons", "p-1", List.of(field)))
                .withMessageContaining("只记字段名")
                .satisfies(e -> {
                    if (field.length() > 1) {
                        assertThat(e).message().doesNotContain(field);
                    }
                });
    }

    @Test
    void what_is_too_long_or_too_many_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("persons", "p-1", Collections.nCopies(101, "name")));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("persons", "p-1", List.of("n".repeat(61))));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("persons", "p".repeat(129), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("persons", "", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("Persons", "p-1", List.of()));
        assertThat(entry("persons", "p".repeat(128), Collections.nCopies(100, "n".repeat(60)))
                        .fields())
                .hasSize(100);
    }

    @Test
    void what_is_sealed_is_opened_after_the_entry_is_kept() {
        String opened = AccessGuard.of(kept::add).reveal(entry(), () -> "after " + kept.size());

        assertThat(opened).isEqualTo("after 1");
        assertThat(kept).containsExactly(entry());
    }

    @Test
    void what_is_sealed_stays_closed_when_the_log_fails_and_the_failure_is_the_cause() {
        var full = new IllegalStateException("disk full");
        AccessGuard guard = AccessGuard.of(entry -> {
            throw full;
        });

        assertThatThrownBy(() -> guard.reveal(entry(), () -> kept.add(entry())))
                .isInstanceOf(AccessNotLoggedException.class)
                .hasMessageContaining("未读取密封字段")
                .hasMessageContaining("no sealed field was read")
                .hasCause(full);
        assertThat(kept).isEmpty();
    }

    @Test
    void without_a_log_what_is_sealed_stays_closed_and_the_host_is_told_what_to_call() {
        assertThatThrownBy(() -> AccessGuard.withoutLog().reveal(entry(), () -> kept.add(entry())))
                .isInstanceOfSatisfying(
                        AccessNotLoggedException.class,
                        e -> assertThat(e.text().zh()).contains("accessLog(…)"))
                .hasMessageContaining("call accessLog(…) on Tongxin.builder()");
        assertThat(kept).isEmpty();
    }

    @Test
    void what_is_sealed_may_fail_to_open_and_the_log_then_says_more_than_was_shown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AccessGuard.of(kept::add).reveal(entry(), () -> {
                    throw new IllegalStateException("the key is gone");
                }));
        assertThat(kept).hasSize(1);
    }

    @Test
    void a_denial_carries_the_failure_of_the_log() {
        var denial = new IllegalStateException("denied");
        var full = new IllegalStateException("disk full");

        AccessGuard.of(kept::add).denied(denial, AccessEntryTest::entry);
        AccessGuard.withoutLog().denied(denial, AccessEntryTest::entry);
        assertThat(denial).hasNoSuppressedExceptions();
        assertThat(kept).hasSize(1);

        AccessGuard.of(entry -> {
                    throw full;
                })
                .denied(denial, AccessEntryTest::entry);
        assertThat(denial.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        AccessNotLoggedException.class, e -> assertThat(e).hasCause(full));
    }
}
