/** Sealing of sensitive fields before they reach any store: ciphers, keys of persons, tokens to search by, masks. */
@org.jspecify.annotations.NullMarked
package io.tongxin.sealing;
