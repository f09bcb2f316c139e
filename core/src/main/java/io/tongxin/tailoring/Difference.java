package io.tongxin.tailoring;

import io.tongxin.term.Bilingual;

/**
 * That something asks less in one respect.
 *
 * @param aspect in what respect
 * @param before what was asked
 * @param after what is asked
 */
record Difference(Aspect aspect, Bilingual before, Bilingual after) {}
