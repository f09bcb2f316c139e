/**
 * Consultation from the annual plan to the last answer: plans, consultations in their forms, opinions, the rules of a place and a time,
 * deadlines, and what is still owed to whom.
 */
@org.jspecify.annotations.NullMarked
package io.tongxin.consultation;
