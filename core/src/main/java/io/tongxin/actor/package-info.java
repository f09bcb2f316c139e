/** Who asks or writes, for what purpose, and over which units. */
@org.jspecify.annotations.NullMarked
package io.tongxin.actor;
