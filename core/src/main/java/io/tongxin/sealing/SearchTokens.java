package io.tongxin.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the tokens by which sealed fields are searched for one value, under a token key of the host.
 *
 * <p>检索令牌集 (jiansuo lingpai ji). Each root unit and field has a key of its own, drawn from the host's, so that tokens of two root
 * units or fields have nothing in common; it is drawn once and kept here. While the token key changes, values are searched for under
 * both. It never answers otherwise; safe for use by many threads.
 */
@Term(zh = "检索令牌集", pinyin = "jiansuo lingpai ji", source = "RFC 5869")
public final class SearchTokens {
    private static final String FORM = "tongxin-token-1";

    private final KeyedHash hash;
    private final List<TokenKey> keys;

    private SearchTokens(KeyedHash hash, List<TokenKey> keys) {
        this.hash = hash;
        this.keys = keys;
    }

    /**
     * Tokens by HMAC-SHA256.
     *
     * @param keyId the id of the token key: 1 to 30 letters, digits and {@code . _ -}; it stands in each token
     * @param key 32 random bytes, used for nothing else
     * @throws IllegalArgumentException if the id or the key is none
     */
    public static SearchTokens of(String keyId, byte[] key) {
        return of(keyId, key, KeyedHash.hmacSha256());
    }

    /**
     * Tokens by that hash.
     *
     * @throws IllegalArgumentException if the id or the key is none
     */
    public static SearchTokens of(String keyId, byte[] key, KeyedHash hash) {
        return new SearchTokens(requireNonNull(hash, "hash"), List.of(key(hash, keyId, key)));
    }

    /**
     * These, and a key that is searched by too: the next one before it is used, or the last one until every row has a new token.
     *
     * @throws IllegalArgumentException if the id or the key is none, or the id is that of another key here
     */
    public SearchTokens searchingToo(String keyId, byte[] key) {
        if (keys.stream().anyMatch(k -> k.id().equals(keyId))) {
            throw new IllegalArgumentException(
                    Bilingual.of("令牌密钥编号" + keyId + "重复", "there are two token keys of the id " + keyId)
                            .toString());
        }
        var more = new ArrayList<>(keys);
        more.add(key(hash, keyId, key));
        return new SearchTokens(hash, List.copyOf(more));
    }

    private static TokenKey key(KeyedHash hash, String keyId, byte[] key) {
        return new TokenKey(
                WrappedKey.checkedId(keyId),
                Hkdf.extract(hash, FORM.getBytes(UTF_8), HostKeyCheck.checked(key)),
                new ConcurrentHashMap<>());
    }

    /** The id of the key by which new tokens are made. */
    public String currentKeyId() {
        return keys.get(0).id();
    }

    /**
     * The token to keep beside a value.
     *
     * @throws IllegalArgumentException if nothing is left of the value in its normal form
     */
    public SearchToken toKeep(UnitId rootUnit, SearchField field, ClearValue value) {
        return token(keys.get(0), rootUnit, field, normal(field, value));
    }

    /**
     * The tokens to search by, as texts: a row that has one of them may have the value. Open and compare what is found.
     *
     * @throws IllegalArgumentException if nothing is left of the value in its normal form
     */
    public Set<String> toFind(UnitId rootUnit, SearchField field, ClearValue value) {
        String normal = normal(field, value);
        var tokens = new LinkedHashSet<String>();
        keys.forEach(key -> tokens.add(token(key, rootUnit, field, normal).text()));
        return tokens;
    }

    private static String normal(SearchField field, ClearValue value) {
        String normal = field.normalization().normal(value.text());
        if (normal.isEmpty()) {
            throw new IllegalArgumentException(
                    Bilingual.of(field + "：没有可供检索的字符", field + ": there is no character to search by")
                            .toString());
        }
        return normal;
    }

    private SearchToken token(TokenKey key, UnitId rootUnit, SearchField field, String normal) {
        byte[] own = key.drawn()
                .computeIfAbsent(
                        new Place(rootUnit, field.kind(), field.field()),
                        place -> Hkdf.expand(
                                hash,
                                key.extracted(),
                                Joined.of(FORM, place.rootUnit().value(), place.kind(), place.field())));
        byte[] full = hash.over(own, normal.getBytes(UTF_8));
        return new SearchToken(key.id(), cut(full, field.bits()));
    }

    /** The first bits, in hexadecimal digits, of which the last may stand for fewer than four. */
    private static String cut(byte[] full, int bits) {
        int last = bits / Byte.SIZE;
        if (bits % Byte.SIZE != 0) {
            full[last] = (byte) (full[last] & (0xff << (Byte.SIZE - bits % Byte.SIZE)));
        }
        return HexFormat.of().formatHex(full).substring(0, (bits + 3) / 4);
    }

    /** The ids of the keys, that of new tokens first. */
    @Override
    public String toString() {
        return hash.name() + " " + keys.stream().map(TokenKey::id).toList();
    }

    /** Where tokens of one key of their own stand. */
    private record Place(UnitId rootUnit, String kind, String field) {}

    /**
     * A key by its id; it shows the id alone.
     *
     * @param extracted what keys are drawn from
     * @param drawn those that were, of which each is drawn once
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record TokenKey(String id, byte[] extracted, Map<Place, byte[]> drawn) {
        @Override
        public String toString() {
            return id;
        }
    }
}
