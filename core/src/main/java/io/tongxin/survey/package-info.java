/** Surveys of a group: who was asked and told what, who answered, and what may be changed; no verdict reads them. */
@org.jspecify.annotations.NullMarked
package io.tongxin.survey;
