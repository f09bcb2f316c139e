package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.sealing.PersonKey;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.WrappedKey;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The contract of a store of persons' keys as tests: whoever writes one extends this class and gives an empty one.
 *
 * <p>个人密钥库契约 (geren miyao ku qiyue). Each sentence of {@link PersonKeys} has a test. No test sleeps and none depends on today's date.
 */
@Term(zh = "个人密钥库契约", pinyin = "geren miyao ku qiyue", source = "library")
public abstract class PersonKeysContract {
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId OTHER = UnitId.of("other");
    private static final PersonId PERSON = PersonId.of("p");
    private static final Instant AT = Instant.parse("2026-03-31T16:00:00.000001Z");
    private static final int THREADS = 8;

    private Optional<PersonKeys> kept = Optional.empty();

    /** Made by JUnit. */
    protected PersonKeysContract() {}

    /** A store in which nothing is kept. */
    protected abstract PersonKeys emptyKeys();

    @BeforeEach
    final void beginWithNone() {
        kept = Optional.of(emptyKeys());
    }

    private PersonKeys keys() {
        return kept.orElseThrow();
    }

    private static PersonKey.Live key(UnitId root, PersonId person, int number) {
        return new PersonKey.Live(root, person, String.format("%016x", number), wrapped("k1", number));
    }

    private static PersonKey.Live key(int number) {
        return key(CITY, PERSON, number);
    }

    private static WrappedKey wrapped(String hostKeyId, int number) {
        return WrappedKey.of(hostKeyId, new byte[] {(byte) number, 0, -1, (byte) (number >> 8)});
    }

    private List<PersonKey> find(PersonId... persons) {
        return keys().find(CITY, Set.of(persons));
    }

    @Test
    void of_whom_nothing_is_kept_nothing_is_found() {
        assertThat(find(PERSON)).isEmpty();
        assertThat(find()).isEmpty();
    }

    @Test
    void a_key_is_found_as_it_was_kept() {
        byte[] longest = new byte[1_024];
        longest[1_023] = 7;
        for (WrappedKey wrapped : List.of(wrapped("k1", 5), WrappedKey.of("k".repeat(30), longest))) {
            var person = PersonId.of("p" + wrapped.bytes().length);
            var key = new PersonKey.Live(CITY, person, "00000000000000ff", wrapped);
            assertThat(keys().addIfAbsent(key)).isEqualTo(key);
            assertThat(find(person)).containsExactly(key);
        }
    }

    @Test
    void those_who_are_asked_for_are_found_and_no_others() {
        List<PersonKey.Live> some = IntStream.range(0, 25)
                .mapToObj(i -> key(CITY, PersonId.of("p" + i * 100), i))
                .toList();
        some.forEach(keys()::addIfAbsent);
        keys().addIfAbsent(key(OTHER, PersonId.of("p1"), 9_999));
        Set<PersonId> asked =
                IntStream.range(0, 2_200).mapToObj(i -> PersonId.of("p" + i)).collect(Collectors.toSet());

        assertThat(keys().find(CITY, asked)).containsExactlyInAnyOrderElementsOf(some.subList(0, 22));
    }

    @Test
    void ids_are_told_apart_character_by_character() {
        List<PersonId> persons = List.of(
                PersonId.of("a"),
                PersonId.of("A"),
                PersonId.of("ａ"),
                PersonId.of("á"),
                PersonId.of("a\u0301"),
                PersonId.of("𠮷"),
                PersonId.of("吉"),
                PersonId.of("人".repeat(64)));
        for (int i = 0; i < persons.size(); i++) {
            assertThat(keys().addIfAbsent(key(CITY, persons.get(i), i))).isEqualTo(key(CITY, persons.get(i), i));
        }
        for (int i = 0; i < persons.size(); i++) {
            assertThat(find(persons.get(i))).containsExactly(key(CITY, persons.get(i), i));
        }
    }

    @Test
    void the_key_that_was_there_first_is_kept() {
        keys().addIfAbsent(key(1));

        assertThat(keys().addIfAbsent(key(2))).isEqualTo(key(1));
        assertThat(find(PERSON)).containsExactly(key(1));
        assertThat(keys().addIfAbsent(key(OTHER, PERSON, 2))).isEqualTo(key(OTHER, PERSON, 2));
    }

    @Test
    void of_many_keys_those_are_kept_that_came_first_and_what_was_destroyed_stays_so() {
        List<PersonId> persons =
                IntStream.range(0, 2_500).mapToObj(i -> PersonId.of("p" + i)).toList();
        keys().addIfAbsent(key(CITY, persons.get(3), 9_003));
        keys().destroy(CITY, persons.get(2_400), AT);

        List<PersonKey> got = keys().addAllIfAbsent(IntStream.range(0, persons.size())
                .mapToObj(i -> key(CITY, persons.get(i), i))
                .toList());

        assertThat(got).hasSameSizeAs(persons).hasSameElementsAs(keys().find(CITY, Set.copyOf(persons)));
        assertThat(got)
                .contains(key(CITY, persons.get(0), 0), key(CITY, persons.get(3), 9_003))
                .contains(new PersonKey.Destroyed(CITY, persons.get(2_400), AT))
                .doesNotContain(key(CITY, persons.get(3), 3), key(CITY, persons.get(2_400), 2_400));
    }

    @Test
    void of_two_keys_of_one_person_in_one_list_the_first_is_kept() {
        assertThat(keys().addAllIfAbsent(List.of(key(7), key(CITY, PersonId.of("q"), 9), key(8))))
                .contains(key(7), key(CITY, PersonId.of("q"), 9))
                .doesNotContain(key(8));
    }

    @Test
    void of_those_who_make_a_key_at_once_all_get_the_same() {
        for (int round = 0; round < 5; round++) {
            PersonId person = PersonId.of("p" + round);
            int from = round * THREADS;
            List<PersonKey> got = together(thread -> keys().addIfAbsent(key(CITY, person, from + thread)));

            assertThat(new HashSet<>(got)).hasSize(1);
            assertThat(find(person)).containsExactly(got.get(0));
        }
    }

    @Test
    void the_wrapping_that_was_seen_is_replaced_and_no_other() {
        keys().addIfAbsent(key(1));
        keys().addIfAbsent(key(OTHER, PERSON, 1));

        assertThat(keys().rewrap(key(2), wrapped("k2", 2))).isFalse();
        assertThat(keys().rewrap(key(1), wrapped("k2", 3))).isTrue();
        assertThat(keys().rewrap(key(1), wrapped("k3", 4))).isFalse();
        assertThat(find(PERSON)).containsExactly(key(1).with(wrapped("k2", 3)));
        assertThat(keys().find(OTHER, Set.of(PERSON))).containsExactly(key(OTHER, PERSON, 1));
    }

    @Test
    void what_is_destroyed_is_gone_and_that_it_was_stays_with_its_instant() {
        keys().addIfAbsent(key(1));
        keys().addIfAbsent(key(OTHER, PERSON, 1));
        var destroyed = new PersonKey.Destroyed(CITY, PERSON, AT);

        assertThat(keys().destroy(CITY, PERSON, AT)).isEqualTo(destroyed);
        assertThat(find(PERSON)).containsExactly(destroyed);
        assertThat(keys().destroy(CITY, PERSON, AT.plusSeconds(1))).isEqualTo(destroyed);
        assertThat(keys().find(OTHER, Set.of(PERSON))).containsExactly(key(OTHER, PERSON, 1));
    }

    @Test
    void a_destroyed_key_never_comes_back() {
        keys().addIfAbsent(key(1));
        PersonKey.Destroyed destroyed = keys().destroy(CITY, PERSON, AT);

        assertThat(keys().addIfAbsent(key(1))).isEqualTo(destroyed);
        assertThat(keys().addIfAbsent(key(2))).isEqualTo(destroyed);
        assertThat(keys().rewrap(key(1), wrapped("k2", 2))).isFalse();
        assertThat(find(PERSON)).containsExactly(destroyed);
        assertThat(keys().notWrappedBy("k2", 10)).isEmpty();
    }

    @Test
    void for_a_person_without_a_key_none_is_made_after_an_erasure() {
        PersonKey.Destroyed destroyed = keys().destroy(CITY, PERSON, AT);

        assertThat(destroyed).isEqualTo(new PersonKey.Destroyed(CITY, PERSON, AT));
        assertThat(keys().addIfAbsent(key(1))).isEqualTo(destroyed);
    }

    @Test
    void whoever_destroys_while_others_wrap_anew_has_the_last_word() {
        for (int round = 0; round < 5; round++) {
            PersonId person = PersonId.of("p" + round);
            keys().addIfAbsent(key(CITY, person, 1));
            together(thread -> thread == 0
                    ? keys().destroy(CITY, person, AT)
                    : keys().rewrap(key(CITY, person, 1), wrapped("k2", thread)));

            assertThat(find(person)).containsExactly(new PersonKey.Destroyed(CITY, person, AT));
        }
    }

    @Test
    void keys_of_other_wrappings_are_gone_through_once_each_in_one_order() {
        for (int i = 0; i < 25; i++) {
            PersonKey.Live key = key(i % 3 == 0 ? OTHER : CITY, PersonId.of("p" + i), i);
            keys().addIfAbsent(key);
            if (i % 5 == 0) {
                keys().rewrap(key, wrapped("k2", i));
            }
        }
        List<PersonKey.Live> all = keys().notWrappedBy("k2", 100);

        for (int most : List.of(1, 7, 20, 10_000)) {
            var seen = new ArrayList<PersonKey.Live>();
            List<PersonKey.Live> page = keys().notWrappedBy("k2", most);
            while (!page.isEmpty()) {
                assertThat(page).hasSizeLessThanOrEqualTo(most);
                seen.addAll(page);
                page = keys().notWrappedBy("k2", page.get(page.size() - 1), most);
            }
            assertThat(seen).isEqualTo(all);
        }
        assertThat(all).hasSize(20).doesNotHaveDuplicates();
        assertThat(keys().notWrappedBy("k1", 100)).hasSize(5);
        for (int wrong : List.of(0, 10_001)) {
            assertThatIllegalArgumentException().isThrownBy(() -> keys().notWrappedBy("k2", wrong));
        }
    }

    /** Runs the work in threads that begin at one moment, and gives what each of them made. */
    private static <R> List<R> together(Work<R> work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            var start = new CyclicBarrier(THREADS);
            var running = new ArrayList<Future<R>>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Callable<R> task = () -> {
                    start.await();
                    return work.in(thread);
                };
                running.add(threads.submit(task));
            }
            var made = new ArrayList<R>();
            for (Future<R> future : running) {
                made.add(future.get());
            }
            return made;
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this thread", e);
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What one of several threads does. */
    @FunctionalInterface
    private interface Work<R> {
        R in(int thread);
    }
}
