/** Units, their tree with history, dated relations beside the tree, posts and appointments. */
@org.jspecify.annotations.NullMarked
package io.tongxin.organization;
