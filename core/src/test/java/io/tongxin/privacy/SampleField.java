package io.tongxin.privacy;

import io.tongxin.term.Bilingual;

/** Fields of nobody's, to declare things of. */
enum SampleField implements PersonalField {
    NAME("name", DataClass.GENERAL, true),
    PHONE("contact.phone", DataClass.GENERAL, false),
    CATEGORY("category", DataClass.SENSITIVE, true),
    ID_NUMBER("idNumber", DataClass.SENSITIVE, false);

    private final String path;
    private final DataClass dataClass;
    private final boolean core;

    SampleField(String path, DataClass dataClass, boolean core) {
        this.path = path;
        this.dataClass = dataClass;
        this.core = core;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Bilingual label() {
        return Bilingual.of("示例字段", "sample field");
    }

    @Override
    public DataClass dataClass() {
        return dataClass;
    }

    @Override
    public Bilingual purpose() {
        return Bilingual.of("示例目的", "sample purpose");
    }

    @Override
    public boolean isCore() {
        return core;
    }
}
