/** Periods, spans of days, tables of dates, and the working-day calendar with its known-until date. */
@org.jspecify.annotations.NullMarked
package io.tongxin.calendar;
