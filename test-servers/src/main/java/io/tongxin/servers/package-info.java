/** Real database servers from Maven artifacts, for tests. */
@org.jspecify.annotations.NullMarked
package io.tongxin.servers;
