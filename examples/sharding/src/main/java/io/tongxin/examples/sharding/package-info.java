/** The storage on databases, unchanged, over several of them: each root unit is on one. */
@org.jspecify.annotations.NullMarked
package io.tongxin.examples.sharding;
