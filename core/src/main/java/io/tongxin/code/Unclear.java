package io.tongxin.code;

import io.tongxin.term.Bilingual;
import java.util.List;

/** A text that may mean several codes of a table, and why it is not decided. */
record Unclear(List<Code> codes, Bilingual reason) {}
