/** Catalogs: vocabularies, norms, organizations, calendars, lists and records, read strictly from YAML files. */
@org.jspecify.annotations.NullMarked
package io.tongxin.catalog;
