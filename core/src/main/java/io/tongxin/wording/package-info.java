/** Verdicts, explanations and remedies in Chinese and English sentences. */
@org.jspecify.annotations.NullMarked
package io.tongxin.wording;
