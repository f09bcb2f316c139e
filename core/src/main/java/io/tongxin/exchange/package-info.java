/** The library's own JSON text of every kind of record: canonical when written, strict when read. */
@org.jspecify.annotations.NullMarked
package io.tongxin.exchange;
