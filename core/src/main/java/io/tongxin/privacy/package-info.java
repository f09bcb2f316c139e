/** What a host declares before it holds personal data, what persons may ask for, and what is never shown of few people. */
@org.jspecify.annotations.NullMarked
package io.tongxin.privacy;
