/** Expected verdicts, written in tests as one reads them. */
@org.jspecify.annotations.NullMarked
package io.tongxin.testkit.verdict;
