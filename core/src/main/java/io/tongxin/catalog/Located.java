package io.tongxin.catalog;

/** A value and where it stands. */
record Located<T>(Node node, T value) {}
