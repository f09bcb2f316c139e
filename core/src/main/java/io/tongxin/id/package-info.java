/** Identifiers: one type per thing, so that no two can be swapped. */
@org.jspecify.annotations.NullMarked
package io.tongxin.id;
