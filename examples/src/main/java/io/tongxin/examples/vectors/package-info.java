/** Golden vectors: cases of facts and the verdicts that follow from them, as JSON that a system in any language can check. */
@org.jspecify.annotations.NullMarked
package io.tongxin.examples.vectors;
