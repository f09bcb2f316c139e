/** The roles in which offices are responsible, take part and meet partners. */
@org.jspecify.annotations.NullMarked
package io.tongxin.role;
