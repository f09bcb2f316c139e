/** The report of the main job: one self-contained page in two languages, and the same figures as JSON. */
@org.jspecify.annotations.NullMarked
package io.tongxin.examples.report;
