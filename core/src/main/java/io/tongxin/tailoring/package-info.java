/** Resolving a tailored list to a flat one, with provenance, and finding every weakened duty. */
@org.jspecify.annotations.NullMarked
package io.tongxin.tailoring;
