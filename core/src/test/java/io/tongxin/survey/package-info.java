/** Surveys. */
@org.jspecify.annotations.NullMarked
package io.tongxin.survey;
