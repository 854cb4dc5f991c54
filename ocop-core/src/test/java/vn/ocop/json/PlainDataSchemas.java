package vn.ocop.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published schemas of programmes, registers and claims, with formats asserted. */
final class PlainDataSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private PlainDataSchemas() {}

    static List<Error> faults(String schema, String json) {
        Schema read = REGISTRY.getSchema(Schemas.text(schema), InputFormat.JSON);
        return read.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
