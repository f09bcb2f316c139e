/** The storage contract: kinds of records, rows, queries as values, and what an adapter for a database implements. */
@org.jspecify.annotations.NullMarked
package io.tongxin.storage;
