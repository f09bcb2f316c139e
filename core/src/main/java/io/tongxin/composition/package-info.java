/** How many people outside the Party a body has, and how many the norms ask for. */
@org.jspecify.annotations.NullMarked
package io.tongxin.composition;
