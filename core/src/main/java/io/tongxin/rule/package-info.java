/** What a broken rule is: a finding with citation and consequence, returned and never thrown. */
@org.jspecify.annotations.NullMarked
package io.tongxin.rule;
