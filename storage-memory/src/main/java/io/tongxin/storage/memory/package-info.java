/** The storage contract in memory, for tests, demonstrations and tools. */
@org.jspecify.annotations.NullMarked
package io.tongxin.storage.memory;
