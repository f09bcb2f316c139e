/** What is held about a person outside the Party, in clear, on its way to the seal; rules on it, and merging of two records. */
@org.jspecify.annotations.NullMarked
package io.tongxin.personnel;
