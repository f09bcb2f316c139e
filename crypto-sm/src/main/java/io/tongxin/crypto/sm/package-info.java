/** The national algorithms SM3 and SM4, through a provider that is asked directly and never registered. */
@org.jspecify.annotations.NullMarked
package io.tongxin.crypto.sm;
