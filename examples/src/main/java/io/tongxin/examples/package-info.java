/** The main job: from the catalogs to an explained, curable verdict. */
@org.jspecify.annotations.NullMarked
package io.tongxin.examples;
