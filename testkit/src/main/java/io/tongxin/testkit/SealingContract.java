package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.sealing.ClearValue;
import io.tongxin.sealing.FieldCipher;
import io.tongxin.sealing.FieldPlace;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.KeyProvider;
import io.tongxin.sealing.KeyedHash;
import io.tongxin.sealing.Mask;
import io.tongxin.sealing.Normalization;
import io.tongxin.sealing.Opened;
import io.tongxin.sealing.PersonErasedException;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchField;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.sealing.UnopenableValueException;
import io.tongxin.storage.SealedValue;
import io.tongxin.term.Term;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * The laws of sealing as properties: who brings a cipher, a hash, host keys or a store of persons' keys extends this class.
 *
 * <p>密封规律契约 (mifeng guilü qiyue). Each law is tried on two hundred generated values and places; a failure is shrunk, and prints
 * its seed. {@link FixedSeed} on the class makes the runs equal.
 */
@Term(zh = "密封规律契约", pinyin = "mifeng guilü qiyue", source = "library")
public abstract class SealingContract {
    private static final int TRIES = 200;
    private static final Instant NOW = Instant.parse("2026-03-31T16:00:00Z");

    private final SecureRandom random = new SecureRandom();
    private Optional<Sealer> made = Optional.empty();
    private Optional<SearchTokens> tokens = Optional.empty();
    private int persons;

    /** Made by jqwik. */
    protected SealingContract() {}

    /** A store of persons' keys in which nothing is kept. */
    protected abstract PersonKeys emptyKeys();

    /** The cipher; AES-256-GCM where it is not overridden. */
    protected FieldCipher cipher() {
        return FieldCipher.aes256Gcm();
    }

    /** The hash of tokens and nonces; HMAC-SHA256 where it is not overridden. */
    protected KeyedHash hash() {
        return KeyedHash.hmacSha256();
    }

    /** The host's keys; a new random one where it is not overridden. */
    protected KeyProvider hostKeys() {
        return HostKeys.of("k1", newKey(), random, cipher());
    }

    private byte[] newKey() {
        byte[] key = new byte[FieldCipher.KEY];
        random.nextBytes(key);
        return key;
    }

    @BeforeProperty
    final void beginWithoutKeys() {
        made = Optional.of(Sealer.of(emptyKeys(), hostKeys(), () -> NOW, random).sealingBy(cipher(), hash()));
        tokens = Optional.of(SearchTokens.of("t1", newKey(), hash()));
    }

    private Sealer sealer() {
        return made.orElseThrow();
    }

    /** Names, numbers and sentences of any characters. */
    @Provide
    final Arbitrary<String> texts() {
        Arbitrary<Character> plain = Arbitraries.oneOf(
                Arbitraries.chars().range('一', '龥'),
                Arbitraries.chars().range(' ', '~'),
                Arbitraries.chars().range('０', '９'),
                Arbitraries.of('·', '\u3000', '\u200B', 'é', 'ß'));
        Arbitrary<String> ofPlain = plain.list().ofMinSize(1).ofMaxSize(60).map(cs -> {
            var text = new StringBuilder();
            cs.forEach(text::append);
            return text.toString();
        });
        return Arbitraries.oneOf(
                ofPlain, ofPlain.map(t -> "𠮷" + t), ofPlain.map(t -> t + "𪚥"), ofPlain.map(t -> t.repeat(20)));
    }

    /** Places of few names, so that two of them often differ in one part alone. */
    @Provide
    final Arbitrary<FieldPlace> places() {
        return Combinators.combine(
                        Arbitraries.of("city", "county"),
                        Arbitraries.of("p", "q"),
                        Arbitraries.of("talk", "talks"),
                        Arbitraries.of("1", "s1", "1n"),
                        Arbitraries.of("name", "ame", "id"))
                .as((root, person, kind, record, field) ->
                        new FieldPlace(UnitId.of(root), PersonId.of(person), kind, record, field));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_1_a_value_opens_in_its_place(@ForAll("places") FieldPlace place, @ForAll("texts") String text) {
        ClearValue value = ClearValue.of(text);
        var clear = new Opened.Clear(value);

        assertThat(sealer().open(place, sealer().seal(place, value))).isEqualTo(clear);
        Map<FieldPlace, SealedValue> sealed = sealer().seal(CommandId.of("c"), Map.of(place, value));
        assertThat(sealer().open(sealed)).containsEntry(place, clear);
        assertThat(sealer().seal(CommandId.of("c"), Map.of(place, value))).isEqualTo(sealed);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_2_a_value_that_was_moved_does_not_open(
            @ForAll("places") FieldPlace from, @ForAll("places") FieldPlace to, @ForAll("texts") String text) {
        Assume.that(!from.equals(to));
        SealedValue sealed = sealer().seal(from, ClearValue.of(text));
        sealer().seal(to, ClearValue.of(text));

        assertThatExceptionOfType(UnopenableValueException.class).isThrownBy(() -> sealer().open(to, sealed));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_3_a_value_that_was_altered_does_not_open_and_is_not_told(
            @ForAll("places") FieldPlace place,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] bytes = sealer().seal(place, ClearValue.of(text)).bytes();
        bytes[at % bytes.length] ^= (byte) by;

        assertThatExceptionOfType(UnopenableValueException.class)
                .isThrownBy(() -> sealer().open(place, SealedValue.of(bytes)))
                .satisfies(e -> assertThat(e.getCause()).isNull())
                .satisfies(e -> assertThat(text.length() < 6
                                || !String.valueOf(e.getMessage()).contains(text))
                        .isTrue());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_4_of_an_erased_person_nothing_opens_and_nothing_is_sealed(
            @ForAll("places") FieldPlace any, @ForAll("texts") String text) {
        var place =
                new FieldPlace(any.rootUnit(), PersonId.of("erased-" + ++persons), any.kind(), any.record(), "name");
        SealedValue sealed = sealer().seal(place, ClearValue.of(text));
        sealer().erase(place.rootUnit(), place.person());

        assertThat(sealer().open(place, sealed)).isEqualTo(new Opened.Erased(NOW));
        assertThatExceptionOfType(PersonErasedException.class)
                .isThrownBy(() -> sealer().seal(place, ClearValue.of(text)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_5_tokens_match_in_one_field_of_one_root_unit_alone(
            @ForAll("places") FieldPlace one, @ForAll("places") FieldPlace other, @ForAll("texts") String text) {
        boolean sameField = one.rootUnit().equals(other.rootUnit())
                && one.kind().equals(other.kind())
                && one.field().equals(other.field());

        assertThat(token(one, text).equals(token(other, text))).isEqualTo(sameField);
        assertThat(token(one, text)).isNotEqualTo(token(one, text + "x"));
    }

    private String token(FieldPlace place, String text) {
        var field = new SearchField(place.kind(), place.field(), Normalization.EXACT, 256);
        return tokens.orElseThrow()
                .toKeep(place.rootUnit(), field, ClearValue.of(text))
                .text();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_6_a_mask_depends_on_nothing_but_what_it_shows(@ForAll("texts") String one, @ForAll("texts") String other) {
        int character = one.codePointAt(0);
        String first = Character.isLetter(character) ? Character.toString(character) : "岚";

        assertThat(Mask.NAME.of(first + "甲乙丙" + one))
                .isEqualTo(Mask.NAME.of(first + "丁戊己" + other))
                .isEqualTo(first + "***");
        assertThat(Mask.HIDDEN.of(one)).isEqualTo(Mask.HIDDEN.of(other));
        assertThat(Mask.NAME.of(one)).matches("(.|\\*)\\*{1,3}");
        assertThat(Mask.ID_NUMBER.of(one)).matches("[0-9]{3}(\\*{12}|\\*{15})|\\*{3}");
        assertThat(Mask.PHONE.of(one)).matches("\\*{3}|1[0-9]{2}\\*{4}[0-9]{4}");
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law_7_numbers_that_agree_in_what_is_shown_have_one_mask(
            @ForAll @IntRange(min = 100, max = 999) int shown,
            @ForAll @IntRange(max = 99_999_999) int one,
            @ForAll @IntRange(max = 99_999_999) int other) {
        assertThat(Mask.ID_NUMBER.of(String.format("%03d%015d", shown, one)))
                .isEqualTo(Mask.ID_NUMBER.of(String.format("%03d%015d", shown, other)))
                .isEqualTo(shown + "*".repeat(15));
        String end = String.format("%04d", other % 10_000);
        assertThat(Mask.PHONE.of(String.format("1%02d%04d%s", shown % 100, one % 10_000, end)))
                .isEqualTo(Mask.PHONE.of(String.format("1%02d%04d%s", shown % 100, other / 10_000, end)))
                .isEqualTo(String.format("1%02d****%s", shown % 100, end));
    }
}
