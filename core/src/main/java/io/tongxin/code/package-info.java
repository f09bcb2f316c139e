/** Codes and identifiers: tables of codes with their editions and mappings, the citizen ID number, the credit code. */
@org.jspecify.annotations.NullMarked
package io.tongxin.code;
