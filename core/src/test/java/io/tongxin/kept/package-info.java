/** Bodies of records as each version of the library wrote them. */
@org.jspecify.annotations.NullMarked
package io.tongxin.kept;
