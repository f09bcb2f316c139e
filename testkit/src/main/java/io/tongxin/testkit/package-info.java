/** What testers and writers of adapters need: a clock that is set, and the contracts of storage, journal and laws as tests. */
@org.jspecify.annotations.NullMarked
package io.tongxin.testkit;
