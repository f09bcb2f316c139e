package io.tongxin.storage.jdbc;

import io.tongxin.storage.Attribute;
import io.tongxin.storage.AttributeType;
import io.tongxin.storage.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tables of one kind: current rows, earlier rows, codes.
 *
 * @param kind the kind
 * @param rows the current row of each record, withdrawn ones too
 * @param history every earlier row, with the instant from which it no longer held
 * @param codes the codes of all rows
 * @param columns the columns of a row but the root unit's, in the order in which they are read
 * @param allColumns the same after the root unit's, in the order in which they are written
 * @param single the attributes that have a column of their own, of those that are read and written
 * @param multiple the attributes whose codes are rows of their own, of those that are read and written
 */
record KindTables(
        RecordKind<?> kind,
        Table rows,
        Table history,
        Table codes,
        List<Column> columns,
        List<Column> allColumns,
        List<Attribute<?>> single,
        List<Attribute<?>> multiple) {
    static KindTables of(RecordKind<?> kind, Table.Naming naming) {
        return of(kind, naming.rows(kind), naming.history(kind), naming.codes(kind), Column.OF_ROW, kind.attributes());
    }

    private static KindTables of(
            RecordKind<?> kind,
            Table rows,
            Table history,
            Table codes,
            List<Column> ofRow,
            List<Attribute<?>> attributes) {
        var single = new ArrayList<Attribute<?>>();
        var multiple = new ArrayList<Attribute<?>>();
        attributes.forEach(a -> (a.type() == AttributeType.CODES ? multiple : single).add(a));
        var columns = new ArrayList<>(ofRow);
        columns.addAll(Column.of(single));
        var all = new ArrayList<Column>();
        all.add(Column.ROOT);
        all.addAll(columns);
        return new KindTables(
                kind,
                rows,
                history,
                codes,
                List.copyOf(columns),
                List.copyOf(all),
                List.copyOf(single),
                List.copyOf(multiple));
    }

    /** The same, read with these attributes alone; in the body's place stands the id, so that no body is read. */
    KindTables outlining(Set<Attribute<?>> needed) {
        var fewer = new ArrayList<>(Column.OF_ROW);
        fewer.replaceAll(column -> column == Column.BODY ? Column.ID : column);
        return of(
                kind,
                rows,
                history,
                codes,
                fewer,
                kind.attributes().stream().filter(needed::contains).toList());
    }
}
