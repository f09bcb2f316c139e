/** The storage contract: what an adapter implements, and what is recorded with every row. */
@org.jspecify.annotations.NullMarked
package io.tongxin.storage;
