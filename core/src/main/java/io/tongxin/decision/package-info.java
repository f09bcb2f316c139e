/** Decisions of a body that bear on duties: exemption, judgement, attestation, reason, trigger, closing. */
@org.jspecify.annotations.NullMarked
package io.tongxin.decision;
