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
 * @param columns the columns of a row but the root unit's, in the order in which they are read and written
 * @param attributes those of the kind's attributes that are read and written
 */
record KindTables(
        RecordKind<?> kind,
        Table rows,
        Table history,
        Table codes,
        List<Column> columns,
        List<Attribute<?>> attributes) {
    static KindTables of(RecordKind<?> kind, Table.Naming naming) {
        var columns = new ArrayList<>(Column.OF_ROW);
        columns.addAll(Column.of(kind.attributes()));
        return new KindTables(
                kind,
                naming.rows(kind),
                naming.history(kind),
                naming.codes(kind),
                List.copyOf(columns),
                kind.attributes());
    }

    /** The same, read with these attributes alone; in the body's place stands the id, so that no body is read. */
    KindTables outlining(Set<Attribute<?>> needed) {
        List<Attribute<?>> some = attributes.stream().filter(needed::contains).toList();
        var fewer = new ArrayList<>(Column.OF_ROW);
        fewer.replaceAll(column -> column == Column.BODY ? Column.ID : column);
        fewer.addAll(Column.of(some));
        return new KindTables(kind, rows, history, codes, List.copyOf(fewer), some);
    }

    List<Attribute<?>> single() {
        return attributes.stream().filter(a -> a.type() != AttributeType.CODES).toList();
    }

    List<Attribute<?>> multiple() {
        return attributes.stream().filter(a -> a.type() == AttributeType.CODES).toList();
    }
}
