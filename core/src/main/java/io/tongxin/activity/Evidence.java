package io.tongxin.activity;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.EvidenceKindId;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;

/**
 * Evidence that an activity took place: its kind, and the digest of the host's file.
 *
 * <p>佐证 (zuozheng). The file stays with the host; no path and no content is held. Immutable.
 *
 * @param kind its kind
 * @param sha256 the SHA-256 of the file in 64 lower-case hexadecimal digits; empty where there is no file
 */
@Term(zh = "佐证", pinyin = "zuozheng", source = "library")
public record Evidence(
        @NotNull EvidenceKindId kind, @NotNull String sha256) {
    /**
     * Checks the digest's form.
     *
     * @throws IllegalArgumentException if it is neither empty nor a SHA-256
     */
    public Evidence {
        requireNonNull(kind, "kind");
        requireNonNull(sha256, "sha256");
        if (!sha256.matches("(?:[0-9a-f]{64})?")) {
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hexadecimal digits");
        }
    }

    /** Evidence of this kind whose file was not digested. */
    public static Evidence of(EvidenceKindId kind) {
        return new Evidence(kind, "");
    }
}
