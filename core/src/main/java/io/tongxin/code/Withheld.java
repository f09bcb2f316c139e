package io.tongxin.code;

import io.tongxin.term.Bilingual;

/** A code that a table has and the library never holds, and why. */
record Withheld(String code, String label, Bilingual reason) {}
