/** What a host's own tests may expect of its declarations of personal fields. */
@org.jspecify.annotations.NullMarked
package io.tongxin.testkit.privacy;
