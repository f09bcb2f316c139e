package io.tongxin.faults;

import io.tongxin.storage.StorageException;
import io.tongxin.storage.StorageFailedException;

/** Tells the errors that a caller may be given from bugs; there is no third kind. */
final class Errors {
    private Errors() {}

    /** The name of an allowed error; any other is thrown on as a bug. */
    static String allowed(Throwable thrown) {
        Canary.assertAbsent(thrown);
        if (thrown instanceof StorageFailedException failed) {
            return failed.reason().name();
        }
        if (thrown instanceof StorageException) {
            return thrown.getClass().getSimpleName();
        }
        throw new AssertionError("neither an allowed error nor success: " + thrown, thrown);
    }
}
