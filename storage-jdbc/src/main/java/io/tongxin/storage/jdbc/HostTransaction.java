package io.tongxin.storage.jdbc;

import io.tongxin.term.Term;
import java.sql.Connection;
import java.util.Optional;

/**
 * The host's word on whether a transaction of its own is running on this thread.
 *
 * <p>宿主事务 (suzhu shiwu). Where one is, the store works inside it, with a savepoint around each command, and never commits,
 * rolls back, closes or changes the connection. Where none is, the store takes a connection from the DataSource and ends its own
 * transaction.
 */
@FunctionalInterface
@Term(zh = "宿主事务", pinyin = "suzhu shiwu", source = "library")
public interface HostTransaction {
    /** The connection on which the host's transaction is running; empty where none is. */
    Optional<Connection> running();

    /** None is ever running. */
    static HostTransaction none() {
        return Optional::empty;
    }
}
