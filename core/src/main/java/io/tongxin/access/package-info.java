/** Who read or wanted what: the access log, a second stream beside the journal of changes. */
@org.jspecify.annotations.NullMarked
package io.tongxin.access;
