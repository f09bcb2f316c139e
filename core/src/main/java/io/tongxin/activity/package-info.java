/** Activities of duty performance, each entered once. */
@org.jspecify.annotations.NullMarked
package io.tongxin.activity;
