/** Validation of whole records: the same list of violations at a host's form and at the library's door. */
@org.jspecify.annotations.NullMarked
package io.tongxin.validity;
