/** Generators of small, fictional organizations, lists and happenings, which shrink to cases that can be read. */
@org.jspecify.annotations.NullMarked
package io.tongxin.testkit.arbitrary;
