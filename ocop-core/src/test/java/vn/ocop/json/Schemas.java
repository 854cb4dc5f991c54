package vn.ocop.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published JSON Schemas, with formats asserted. */
final class Schemas {

    static final String DOSSIER = "dossier.schema.json";
    static final String ASSESSMENT = "assessment.schema.json";
    static final String EVIDENCE = "evidence.schema.json";

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema DOSSIER_SCHEMA = REGISTRY.getSchema(text(DOSSIER), InputFormat.JSON);
    private static final Schema ASSESSMENT_SCHEMA = REGISTRY.getSchema(text(ASSESSMENT), InputFormat.JSON);

    private Schemas() {}

    /** What a published schema says of a document. */
    static List<Error> faults(String name, String json) {
        return faults(REGISTRY.getSchema(text(name), InputFormat.JSON), json);
    }

    static List<Error> faultsOfDossier(String json) {
        return faults(DOSSIER_SCHEMA, json);
    }

    static List<Error> faultsOfAssessment(String json) {
        return faults(ASSESSMENT_SCHEMA, json);
    }

    /** What the meta-schema of draft 2020-12 says of a schema. */
    static List<Error> faultsOfSchema(String name) {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return faults(metaSchema, text(name));
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> faults(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
