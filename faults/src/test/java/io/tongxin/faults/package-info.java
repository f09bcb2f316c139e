/** Faults of databases, connections, pools, hosts and clocks, and what must hold after each. */
@org.jspecify.annotations.NullMarked
package io.tongxin.faults;
