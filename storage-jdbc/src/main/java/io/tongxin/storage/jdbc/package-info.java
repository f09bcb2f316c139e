/** The storage contract on databases, in the host's own connections and transactions. */
@org.jspecify.annotations.NullMarked
package io.tongxin.storage.jdbc;
