/** A store in a directory of JSON files: the adapter that {@code docs/adapters.md} explains. */
@org.jspecify.annotations.NullMarked
package io.tongxin.examples.directory;
