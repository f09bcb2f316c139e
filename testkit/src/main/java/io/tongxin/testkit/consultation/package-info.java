/** The laws that the ledger of consultations obeys, each a class that can be run on the library or on another engine. */
@org.jspecify.annotations.NullMarked
package io.tongxin.testkit.consultation;
