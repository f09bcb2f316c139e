/** Names: the field's terms, bilingual text and the vocabularies an office may extend. */
@org.jspecify.annotations.NullMarked
package io.tongxin.term;
