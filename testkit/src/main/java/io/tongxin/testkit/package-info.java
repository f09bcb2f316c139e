/** What testers and writers of adapters need: a clock that is set, and the storage contract as tests. */
@org.jspecify.annotations.NullMarked
package io.tongxin.testkit;
