package io.tongxin.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordKindTest {
    private static final UnitId ROOT = UnitId.of("root");
    private static final Attribute<String> WORD = Attribute.code("word");
    private static final Body<String> AS_IS = new Body<>() {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String read(String text) {
            return text;
        }
    };

    private static RecordKind.Builder<String> words() {
        return RecordKind.named("words", String.class, w -> w, AS_IS);
    }

    private static Row row(int bodyVersion, String body, Indexed indexed) {
        return new Row(
                "words",
                "id",
                ROOT,
                ROOT,
                1,
                Instant.EPOCH,
                ActorId.of("clerk"),
                CommandId.of("c"),
                bodyVersion,
                body,
                indexed,
                false);
    }

    @Test
    void a_body_of_an_older_version_is_brought_up_to_date_step_by_step() {
        RecordKind<String> kind =
                words().upcast(text -> text + "+2").upcast(text -> text + "+3").build();

        assertThat(kind.bodyVersion()).isEqualTo(3);
        assertThat(List.of(1, 2, 3))
                .extracting(version -> kind.read(row(version, "body", Indexed.none())))
                .containsExactly("body+2+3", "body+3", "body");
    }

    @Test
    void a_body_of_a_newer_version_is_refused() {
        RecordKind<String> kind = words().build();

        for (int version : List.of(0, 2)) {
            assertThatExceptionOfType(RefusedValueException.class)
                    .isThrownBy(() -> kind.read(row(version, "secret", Indexed.none())))
                    .withMessageContaining("words.bodyVersion")
                    .withMessageNotContaining("secret");
        }
    }

    @Test
    void a_shared_kind_is_read_by_every_scope_of_the_root_and_by_no_other() {
        RecordKind<String> shared = words().shared().build();
        Scope some = Scope.units(ROOT, Set.of(UnitId.of("a")));

        assertThat(shared.readable(some)).isEqualTo(Scope.root(ROOT));
        assertThat(shared.readable(Scope.none())).isEqualTo(Scope.none());
        assertThat(words().build().readable(some)).isEqualTo(some);
    }

    @Test
    void a_row_is_indexed_as_its_body_says_or_it_was_altered() {
        RecordKind<String> kind = words().index(WORD, w -> w).build();

        assertThat(kind.isIndexedAsRead(row(1, "w", kind.draft("w", ROOT).indexed())))
                .isTrue();
        assertThat(kind.isIndexedAsRead(row(1, "w", kind.draft("v", ROOT).indexed())))
                .isFalse();
        assertThat(kind.isIndexedAsRead(row(1, "w", Indexed.none()))).isFalse();
    }

    @Test
    void names_are_those_of_tables_and_columns_and_no_attribute_is_there_twice() {
        for (String name : List.of("", "Words", "w-1", "1w", "w".repeat(21), "w;drop")) {
            assertThatIllegalArgumentException().isThrownBy(() -> RecordKind.named(name, String.class, w -> w, AS_IS));
        }
        for (String name : List.of("", "Word", "w-1", "w".repeat(31))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Attribute.code(name));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words().index(WORD, w -> w).index(Attribute.text("word"), w -> w));
    }

    @Test
    void a_set_of_codes_takes_no_single_value_and_the_other_way_round() {
        Attribute<String> tags = Attribute.codes("tags");

        assertThatIllegalArgumentException().isThrownBy(() -> Indexed.none().with(tags, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Indexed.none().withCodes(WORD, Set.of("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.equal(tags, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.hasAny(WORD, Set.of("x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Query.of(words().indexCodes(tags, Set::of).build()).orderBy(tags, SortKey.Direction.ASCENDING));
    }

    @Test
    void indexed_values_are_not_shown() {
        assertThat(Indexed.none().with(WORD, "secret").toString()).isEqualTo("[word]");
        assertThat(row(1, "secret", Indexed.none()).toString()).isEqualTo("words/id#1");
    }

    @Test
    void a_cursor_is_read_as_written_and_anything_else_is_refused() {
        var cursor = new Cursor(List.of("", "甲𠀀"), "id");

        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
        assertThat(Cursor.parse(new Cursor(List.of(), "id").toString())).isEqualTo(new Cursor(List.of(), "id"));
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse("不是"));
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse("A".repeat(16_001)));
    }

    @Test
    void a_storage_exception_speaks_both_languages_and_says_whether_to_try_again() {
        var conflict = new ConflictException(1, row(1, "secret", Indexed.none()));

        assertThat(conflict.getMessage())
                .contains("已有修订版本")
                .contains("is at revision 1")
                .doesNotContain("secret");
        assertThat(conflict.isRetryable()).isFalse();
        assertThat(new StorageFailedException(StorageFailedException.Reason.DEADLOCK, conflict.text()).isRetryable())
                .isTrue();
    }
}
