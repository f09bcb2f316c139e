package io.tongxin.id;

import io.tongxin.term.Term;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Makes identifiers that were never used.
 *
 * <p>标识生成器 (biaoshi shengchengqi). A host may give its own. Safe for use by many threads.
 */
@Term(zh = "标识生成器", pinyin = "biaoshi shengchengqi", source = "library")
@FunctionalInterface
public interface IdGenerator {
    /** A new identifier: 1 to 64 characters. */
    String next();

    /** Identifiers of 26 characters: 48 bits of the clock's milliseconds and 80 random bits (ULID). */
    static IdGenerator ulid(InstantSource clock) {
        return ulid(clock, new SecureRandom());
    }

    /** The same with the host's own source of random bits, which must be safe for use by many threads. */
    static IdGenerator ulid(InstantSource clock, RandomGenerator random) {
        return () -> Ulid.of(clock.millis(), random);
    }
}
