package io.tongxin.benchmarks.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A code beside an activity as a mapper would have it. */
@Entity
@IdClass(StoredCode.Key.class)
@Table(
        name = "mapped_codes",
        indexes = {@Index(columnList = "id"), @Index(columnList = "attribute, code")})
class StoredCode {
    @Id
    @Column(length = 128)
    String id = "";

    @Id
    @Column(length = 30)
    String attribute = "";

    @Id
    @Column(length = 300)
    String code = "";

    StoredCode() {}

    StoredCode(String id, String attribute, String code) {
        this.id = id;
        this.attribute = attribute;
        this.code = code;
    }

    /** Its key. */
    record Key(String id, String attribute, String code) implements Serializable {}
}
