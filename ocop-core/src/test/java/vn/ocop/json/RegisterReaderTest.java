package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.dossier.DossierKind;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Organisation;
import vn.ocop.register.Recognition;
import vn.ocop.register.Register;
import vn.ocop.register.RegisterPart;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.SalesChannel;
import vn.ocop.register.Training;

/** Registers of products: what is read, and what is refused where. */
final class RegisterReaderTest {

    private static final String SCHEMA = "register.schema.json";
    private static final String HEAD =
            "{\"type\":\"REGISTER\",\"keptUntil\":\"2025-12-31\",\"complete\":[\"PRODUCTS\",\"DOSSIERS\"]}";
    private static final String PRODUCT =
            "{'type':'PRODUCT','id':'P1','name':'Chè','set':'tea','commune':'Xã A',".replace('\'', '"')
                    + ("'subject':{'id':'S1','name':'HTX A'},"
                                    + "'recognitions':[{'kind':'FIRST','stars':3,'decidedOn':'2024-02-29','validUntil':'2027-02-28',"
                                    + "'revokedOn':'2025-01-01','decision':'12/QĐ-UBND'}],"
                                    + "'dossiers':[{'id':'D1','kind':'UPGRADE','aims':4,'registeredOn':'2025-01-05','lodgedOn':'2025-03-01',"
                                    + "'assessedOn':'2025-03-10','forwardedOn':'2025-03-11','decidedOn':'2025-06-01'}],"
                                    + "'revenue':{'2024':1000,'2025':1100},'channels':['E_COMMERCE'],'inspectedOn':['2025-05-01']}")
                            .replace('\'', '"');
    private static final String SPARE =
            "{\"type\":\"PRODUCT\",\"id\":\"P2\",\"name\":\"Chè\",\"subject\":{\"id\":\"S\",\"name\":\"S\"}}";
    private static final String ORGANISATION =
            "{\"type\":\"ORGANISATION\",\"id\":\"O\",\"name\":\"O\",\"event\":\"FOUNDED\",\"on\":\"2025-01-01\"}";
    private static final String TRAINING =
            "{\"type\":\"TRAINING\",\"group\":\"OFFICERS\",\"trained\":3,\"of\":4,\"on\":\"2025-01-01\"}";

    @Test
    void every_field_is_read() {
        Register register =
                lines(HEAD, PRODUCT, SPARE, ORGANISATION, TRAINING).content().orElseThrow();
        RegisteredProduct product = register.products().get(0);

        assertThat(register.keptUntil()).contains(LocalDate.of(2025, 12, 31));
        assertThat(register.complete()).containsExactlyInAnyOrder(RegisterPart.PRODUCTS, RegisterPart.DOSSIERS);
        assertThat(product.id()).isEqualTo("P1");
        assertThat(product.set()).contains("tea");
        assertThat(product.commune()).contains("Xã A");
        assertThat(product.subject().name()).isEqualTo("HTX A");
        assertThat(product.recognitions())
                .containsExactly(Recognition.builder()
                        .kind(DossierKind.FIRST)
                        .stars(3)
                        .decidedOn(LocalDate.of(2024, 2, 29))
                        .validUntil(LocalDate.of(2027, 2, 28))
                        .revokedOn(LocalDate.of(2025, 1, 1))
                        .decision("12/QĐ-UBND")
                        .build());
        assertThat(product.dossiers().get(0).aims()).hasValue(4);
        assertThat(product.dossiers().get(0).steps()).containsOnlyKeys(DossierStep.values());
        assertThat(product.revenueOf(2025)).hasValue(1100);
        assertThat(product.revenueOf(2023)).isEmpty();
        assertThat(product.channels()).contains(Set.of(SalesChannel.E_COMMERCE));
        assertThat(product.inspections()).contains(List.of(LocalDate.of(2025, 5, 1)));
        assertThat(register.organisations())
                .containsExactly(new Organisation("O", "O", Organisation.Event.FOUNDED, LocalDate.of(2025, 1, 1)));
        assertThat(register.trainings())
                .containsExactly(new Training(Training.Group.OFFICERS, 3, 4, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void what_is_left_out_is_unknown_and_an_empty_list_is_not() {
        Register register = lines(
                        SPARE, SPARE.replace("P2", "P3").replace("}}", "},\"channels\":[],\"inspectedOn\":[]}"))
                .content()
                .orElseThrow();

        assertThat(register.keptUntil()).isEmpty();
        assertThat(register.products().get(0).channels()).isEmpty();
        assertThat(register.products().get(0).inspections()).isEmpty();
        assertThat(register.products().get(1).channels()).contains(Set.of());
        assertThat(register.products().get(1).inspections()).contains(List.of());
    }

    @Test
    void lines_and_an_array_of_the_same_records_are_the_same_register() {
        Optional<Register> lines = lines(HEAD, "", PRODUCT, ORGANISATION).content();
        Optional<Register> array = read("[" + String.join(",\n", HEAD, PRODUCT, ORGANISATION) + "]", false)
                .content();

        assertThat(lines).isPresent().isEqualTo(array);
    }

    @Test
    void a_fault_names_line_pointer_and_code() {
        assertThat(codes(lines(HEAD, SPARE, "{", SPARE, PRODUCT.replace("\"stars\":3", "\"stars\":2"))))
                .containsExactly("3 malformed-json ", "4 duplicate-id /id", "5 bad-stars /recognitions/0/stars");
        assertThat(codes(read("[" + SPARE + "," + SPARE + "]", false))).containsExactly("0 duplicate-id /1/id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"stars\":3 | \"stars\":6 | bad-stars /recognitions/0/stars",
                "\"stars\":3 | \"stars\":3.5 | bad-stars /recognitions/0/stars",
                "\"2027-02-28\" | \"2024-02-28\" | dates-reversed /recognitions/0/validUntil",
                "\"revokedOn\":\"2025-01-01\" | \"revokedOn\":\"2024-01-01\" | dates-reversed /recognitions/0/revokedOn",
                "\"lodgedOn\":\"2025-03-01\" | \"lodgedOn\":\"2025-01-04\" | dates-reversed /dossiers/0/lodgedOn",
                "\"aims\":4 | \"aims\":2 | bad-stars /dossiers/0/aims",
                "\"2024\":1000 | \"24\":1000 | bad-year /revenue/24",
                "\"2024\":1000 | \"2024\":-1 | bad-number /revenue/2024",
                "\"2024\":1000 | \"2024\":1000.5 | bad-number /revenue/2024",
                "\"2024\":1000 | \"2024\":1000000000000001 | bad-number /revenue/2024",
                "\"2024\":1000 | \"2024\":1e3 | bad-number /revenue/2024",
                "\"2024\":1000 | \"2024\":null | bad-number /revenue/2024",
                "[\"E_COMMERCE\"] | [\"WEB\"] | unknown-value /channels/0",
                "[\"2025-05-01\"] | [\"2025-02-30\"] | bad-date /inspectedOn/0",
                "\"name\":\"Chè\" | \"name\":\" \" | bad-text /name",
                "\"name\":\"Chè\" | \"name\":\"a\\u0000\" | bad-text /name",
                "\"set\":\"tea\" | \"sets\":\"tea\" | unknown-field /sets",
                "\"type\":\"PRODUCT\" | \"type\":\"GOODS\" | unknown-value /type",
                "\"type\":\"PRODUCT\",\"id\" | \"id\" | missing-field /type",
                "\"kind\":\"FIRST\",\"stars\" | \"stars\" | missing-field /recognitions/0/kind",
            })
    void a_faulty_product_is_refused(String good, String bad, String fault) {
        String json = PRODUCT.replace(good, bad);

        assertThat(json).isNotEqualTo(PRODUCT);
        assertThat(codes(lines(json))).containsExactly("1 " + fault);
    }

    @Test
    void two_recognitions_of_one_day_leave_open_which_is_the_latest() {
        String twice = PRODUCT.replace(
                "\"recognitions\":[",
                "\"recognitions\":[{\"kind\":\"FIRST\",\"stars\":4,\"decidedOn\":\"2024-02-29\"},");

        assertThat(codes(lines(twice))).containsExactly("1 same-day /recognitions/1/decidedOn");
    }

    @ParameterizedTest
    @CsvSource({"\"trained\":5, bad-total /trained", "'\"trained\":3,\"of\":0', bad-number /of"})
    void training_of_more_people_than_there_are_is_refused(String bad, String fault) {
        String json = TRAINING.replaceFirst("\"trained\":3(,\"of\":4)?", bad + (bad.contains("of") ? "" : ",\"of\":4"));

        assertThat(codes(lines(json))).containsExactly("1 " + fault);
    }

    @Test
    void the_head_stands_once_and_codes_of_other_types_do_not_matter() {
        assertThat(codes(lines(HEAD, HEAD))).containsExactly("2 duplicate-id /type");
        assertThat(lines(SPARE, ORGANISATION.replace("\"id\":\"O\"", "\"id\":\"P2\""))
                        .content())
                .isPresent();
    }

    @Test
    void bytes_that_are_not_utf8_a_number_and_an_object_are_no_register() {
        assertThat(codes(read(new byte[] {(byte) 0xC0, '{'}, true))).containsExactly("1 not-utf8 ");
        assertThat(codes(read("1", false))).containsExactly("0 wrong-type ");
        assertThat(codes(lines("[]"))).containsExactly("1 wrong-type ");
    }

    @Test
    void a_line_beyond_the_limit_is_refused_and_the_next_one_is_read() {
        String tooLong = SPARE.replace("Chè", "x".repeat(1 << 18));

        assertThat(codes(lines(tooLong, SPARE, SPARE))).containsExactly("1 too-large ", "3 duplicate-id /id");
    }

    @Test
    void faults_without_end_are_not_kept_without_end() {
        assertThat(lines(("{}\n").repeat(5000)).messages()).hasSizeBetween(1000, 1001);
    }

    @Test
    void faults_are_told_in_both_languages() {
        LineMessage fault =
                lines(PRODUCT.replace("\"stars\":3", "\"stars\":2")).messages().get(0);

        assertThat(fault.message().text().in(Locale.ROOT))
                .isEqualTo("\"stars\" phải từ 3 đến 5 sao, nhưng đây là số 2; hãy sửa lại");
        assertThat(fault.message().text().in(Locale.ENGLISH))
                .isEqualTo("\"stars\" must be from 3 to 5 stars, but it is the number 2; mend it");
        assertThat(lines("{}").messages().get(0).message().text().in(Locale.ENGLISH))
                .isEqualTo("Field \"type\" is missing in the record; add it");
    }

    @Test
    void the_schema_accepts_what_the_reader_accepts() {
        for (String record : List.of(HEAD, PRODUCT, SPARE, ORGANISATION, TRAINING)) {
            assertThat(PlainDataSchemas.faults(SCHEMA, record)).as(record).isEmpty();
        }
        assertThat(Schemas.faultsOfSchema(SCHEMA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"stars\":6",
                "\"stars\":\"3\"",
                "\"stars\":3,\"extra\":1",
            })
    void the_schema_refuses_what_the_reader_refuses(String bad) {
        String json = PRODUCT.replace("\"stars\":3", bad);

        assertThat(PlainDataSchemas.faults(SCHEMA, json)).isNotEmpty();
        assertThat(lines(json).messages()).isNotEmpty();
    }

    private static List<String> codes(ReadFile<Register> read) {
        return read.messages().stream()
                .map(fault -> fault.line() + " " + fault.message().code() + " "
                        + fault.message().path())
                .toList();
    }

    private static ReadFile<Register> lines(String... lines) {
        return read(String.join("\n", lines), true);
    }

    private static ReadFile<Register> read(String json, boolean lines) {
        return read(json.getBytes(StandardCharsets.UTF_8), lines);
    }

    private static ReadFile<Register> read(byte[] bytes, boolean lines) {
        try {
            return RegisterReader.create().read(new ByteArrayInputStream(bytes), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
