package io.tongxin.storage;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where records are kept. An adapter for a database implements this, {@link Reading} and {@link Transaction}, and nothing else.
 *
 * <p>存储 (cunchu). It knows kinds and rows and not what they mean: validation, scopes of writers and the journal's hash are done
 * above it. Rows of different root units never meet in one call; their ids, commands
 * and journals are their own. So are the ids of each kind. Text is ordered by code point, which is the order of its UTF-8
 * bytes. Safe for use by many threads; writers of one root unit take turns. Whoever writes an adapter extends the contract tests
 * of the testkit.
 */
@Term(zh = "存储", pinyin = "cunchu", source = "library")
public interface Storage {
    /**
     * Reads from one root unit. The work's exception goes to the caller as it is.
     *
     * @throws StorageException if the store fails
     * @throws IllegalStateException if it is called from inside a writing work of the same thread, which reads through its
     *     transaction
     */
    <R> R read(UnitId rootUnit, Function<Reading, R> work);

    /**
     * Executes a command on one root unit, once: the same command again does not run the work and has the first outcome.
     *
     * <p>The work's exception goes to the caller as it is, and nothing of the work is stored. A command that writes
     * nothing is executed all the same. One that failed can be sent again, and uses up no instant. The work must not write
     * through the store again. The instant of recording is assigned while the head of the root unit's journal is held: the later of the
     * clock and one microsecond after the last, in whole microseconds.
     *
     * @param rootUnit the unit of storage
     * @param command the command
     * @param contentDigest a digest of what the command orders: 1 to 128 characters
     * @param clock the clock
     * @param work what is done; it is run at most once
     * @return what the command did
     * @throws CommandMismatchException if the command's id was used with another content or by another actor
     * @throws StorageException if the store fails; nothing is stored then
     * @throws RefusedValueException if the digest is empty or too long
     * @throws IllegalStateException if it is called from inside a writing work of the same thread
     */
    Outcome write(
            UnitId rootUnit, Command command, String contentDigest, InstantSource clock, Consumer<Transaction> work);
}
