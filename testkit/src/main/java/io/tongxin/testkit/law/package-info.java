/** The laws that verdicts obey, each a class that can be run on the library or on another evaluator. */
@org.jspecify.annotations.NullMarked
package io.tongxin.testkit.law;
