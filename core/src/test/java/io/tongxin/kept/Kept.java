package io.tongxin.kept;

import io.tongxin.storage.RecordKind;
import java.util.Map;

/**
 * A kind of record and the samples of it that are kept.
 *
 * @param kind the kind
 * @param samples the records by the names of their samples; every kept body of that name, of whatever version, reads as it
 */
record Kept<T>(RecordKind<T> kind, Map<String, T> samples) {}
