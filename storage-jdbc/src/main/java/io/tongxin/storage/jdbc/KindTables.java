package io.tongxin.storage.jdbc;

import io.tongxin.storage.Attribute;
import io.tongxin.storage.AttributeType;
import io.tongxin.storage.RecordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of one kind: current rows, earlier rows, codes.
 *
 * @param kind the kind
 * @param rows the current row of each record, withdrawn ones too
 * @param history every earlier row, with the instant from which it no longer held
 * @param codes the codes of all rows
 * @param columns the columns of a row but the root unit's, in the order in which they are read and written
 */
record KindTables(RecordKind<?> kind, Table rows, Table history, Table codes, List<Column> columns) {
    static KindTables of(RecordKind<?> kind, Table.Naming naming) {
        var columns = new ArrayList<>(Column.OF_ROW);
        columns.addAll(Column.of(kind.attributes()));
        return new KindTables(kind, naming.rows(kind), naming.history(kind), naming.codes(kind), List.copyOf(columns));
    }

    List<Attribute<?>> single() {
        return kind.attributes().stream()
                .filter(a -> a.type() != AttributeType.CODES)
                .toList();
    }

    List<Attribute<?>> multiple() {
        return kind.attributes().stream()
                .filter(a -> a.type() == AttributeType.CODES)
                .toList();
    }
}
