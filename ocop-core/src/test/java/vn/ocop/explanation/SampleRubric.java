package vn.ocop.explanation;

import java.util.List;
import java.util.OptionalInt;
import vn.ocop.law.Basis;
import vn.ocop.law.Citation;
import vn.ocop.law.Misprint;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.ProductGroup;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;
import vn.ocop.text.Text;

/** A rubric of 30 points that has each kind of criterion, gate and effect. Its texts are invented. */
final class SampleRubric {

    static final Reading TITLE_GATE = reading(
            "title-gate",
            "Dấu sao ở tên tiêu chí đòi hỏi điều gì?",
            "What does a mark on the title of a criterion ask for?",
            "any-points",
            "tên tiêu chí không nêu lựa chọn nào",
            "the title names no option");
    static final Reading FORGERY = reading(
            "forgery",
            "Hồ sơ giả mạo xử lý thế nào khi quyết định không nêu?",
            "What holds for a forged dossier where the decree is silent?",
            "eliminates",
            "quyết định sau nêu như vậy cho cùng trường hợp",
            "a later decree says so for the same case");

    static final Criterion ORIGIN = choice(
            "1.1",
            "Nguồn nguyên liệu",
            "Source of the material",
            4,
            option(1, 1, 0, "dưới một nửa trong tỉnh", "less than half from the province"),
            option(2, 2, 3, "từ một nửa trong tỉnh", "half or more from the province"),
            option(3, 4, 5, "toàn bộ trong tỉnh", "all from the province"));
    static final Criterion TRAINING = choice(
            "1.2.1",
            "Tập huấn",
            "Training",
            3,
            option(1, 1, 0, "có kế hoạch", "planned"),
            option(2, 3, 0, "đã thực hiện", "carried out"));
    static final Criterion ACCOUNTS =
            criterion("1.2.2", CriterionKind.YES_NO, "Sổ kế toán", "Books of account", 3, OptionalInt.of(4));
    static final Criterion DRY = choice(
            "2.1.1",
            "Sản phẩm khô",
            "Dry product",
            5,
            option(1, 2, 0, "đóng gói đơn giản", "plain packing"),
            option(2, 5, 0, "đóng gói kín", "sealed packing"));
    static final Criterion FRESH = choice(
            "2.1.2",
            "Sản phẩm tươi",
            "Fresh product",
            5,
            option(1, 3, 0, "có bảo quản lạnh", "cooled"),
            option(2, 5, 0, "có chuỗi lạnh", "cold chain"));
    static final Criterion STORY = choice(
            "3.1",
            "Câu chuyện sản phẩm",
            "Product story",
            4,
            option(1, 1, 0, "có câu chuyện", "there is a story"),
            option(2, 4, 0, "câu chuyện có tư liệu", "documented story"));
    static final Criterion STORY_USE = choice(
            "3.2",
            "Sử dụng câu chuyện",
            "Use of the story",
            4,
            option(1, 2, 0, "trên bao bì", "on the packing"),
            option(2, 4, 0, "trên nhiều kênh", "in several media"));
    static final Criterion QUALITY = choice(
            "4.1",
            "Chỉ tiêu chất lượng",
            "Quality values",
            7,
            option(1, 3, 0, "đạt mức cơ bản", "basic level"),
            option(2, 5, 4, "đạt mức khá", "good level"),
            option(3, 7, 0, "đạt mức cao", "high level"));

    static final Effect FORGED = effect(Effect.Kind.ELIMINATES, Basis.ANALOGY)
            .finding("forged-dossier")
            .reading(FORGERY)
            .text(new Text("giấy tờ trong hồ sơ bị làm giả", "papers of the dossier are forged"))
            .build();
    static final Effect HAZARD = effect(Effect.Kind.STOPS, Basis.PRINTED)
            .finding("hazardous-impurities")
            .place("4.1")
            .text(new Text("có tạp chất gây hại", "there are harmful impurities"))
            .build();
    static final Effect ZERO = effect(Effect.Kind.STOPS_IF_ZERO, Basis.PRINTED)
            .place("4")
            .text(new Text("mỗi tiêu chí chất lượng phải có điểm", "each quality criterion needs points"))
            .build();
    static final Effect ONLY_WITH_STORY = effect(Effect.Kind.APPLIES_ONLY_IF, Basis.READING)
            .place("3.2")
            .condition("3.1")
            .text(new Text("chỉ chấm khi có câu chuyện", "scored only where there is a story"))
            .build();
    static final Effect REQUIREMENT = effect(Effect.Kind.REQUIRES, Basis.PRINTED)
            .place("1.1")
            .text(new Text("nguyên liệu phải rõ nguồn gốc", "the source must be known"))
            .build();

    static final StarGate ORIGIN_3 = gate(3, ORIGIN, 2);
    static final StarGate ACCOUNTS_4 = StarGate.builder()
            .stars(4)
            .criterion(ACCOUNTS)
            .requiredPoints(1)
            .reading(TITLE_GATE)
            .citation(ACCOUNTS.citation())
            .build();
    static final StarGate QUALITY_4 = gate(4, QUALITY, 2);
    static final StarGate ORIGIN_5 = gate(5, ORIGIN, 3);

    static final Rubric RUBRIC = rubric();

    private SampleRubric() {}

    private static Rubric rubric() {
        Criterion management = parent("1.2", CriterionKind.SUM, "Quản lý", "Management", 6, TRAINING, ACCOUNTS);
        Criterion packing = parent("2.1", CriterionKind.ONE_OF, "Bao gói", "Packing", 5, DRY, FRESH);
        Section organisation = section("1", "Tổ chức sản xuất", "Production", 10, ORIGIN, management);
        Section development = section("2", "Phát triển sản phẩm", "Development", 5, packing);
        Section story = section("3", "Câu chuyện", "Story", 8, STORY, STORY_USE);
        Section quality = section("4", "Chất lượng", "Quality", 7, QUALITY);
        return Rubric.builder()
                .set(ProductSet.builder()
                        .code("sample")
                        .number(4)
                        .title(new Text("Mật ong và nông sản", "Honey and farm foods"))
                        .group(ProductGroup.FOOD)
                        .build())
                .addParts(
                        part("A", "Sản phẩm và cộng đồng", "Product and community", 15, organisation, development),
                        part("B", "Tiếp thị và chất lượng", "Marketing and quality", 15, story, quality))
                .addEffects(FORGED, HAZARD, ZERO, ONLY_WITH_STORY, REQUIREMENT)
                .addBands(band(5, 27), band(4, 21), band(3, 15), band(2, 9), band(1, 0))
                .addLegalForms("COOPERATIVE")
                .addGates(ORIGIN_3, ACCOUNTS_4, QUALITY_4, ORIGIN_5)
                .putReading(TITLE_GATE.id(), TITLE_GATE)
                .addMisprints(misprint())
                .build();
    }

    private static Misprint misprint() {
        return Misprint.builder()
                .id("M-1")
                .set("sample")
                .place("2.1")
                .printed("4")
                .used("5")
                .unresolved(false)
                .reason(new Text(
                        "tên tiêu chí ghi 4 điểm, các lựa chọn lên đến 5; dùng 5",
                        "the title says 4 points, the options go up to 5; 5 is used"))
                .build();
    }

    static Option option(int number, int points, int gate, String vi, String en) {
        return Option.builder()
                .number(number)
                .points(points)
                .gate(gate == 0 ? OptionalInt.empty() : OptionalInt.of(gate))
                .label(new Text(vi, en))
                .build();
    }

    static Criterion choice(String code, String vi, String en, int max, Option... options) {
        return builder(code, CriterionKind.CHOICE, vi, en, max)
                .addOptions(options)
                .build();
    }

    private static Criterion criterion(
            String code, CriterionKind kind, String vi, String en, int max, OptionalInt titleGate) {
        return builder(code, kind, vi, en, max).titleGate(titleGate).build();
    }

    private static Criterion parent(
            String code, CriterionKind kind, String vi, String en, int max, Criterion... children) {
        return builder(code, kind, vi, en, max).addChildren(children).build();
    }

    private static Criterion.Builder builder(String code, CriterionKind kind, String vi, String en, int max) {
        Criterion.Builder builder = Criterion.builder();
        builder.code(code).title(new Text(vi, en)).kind(kind).max(max).citation(citation(code));
        return builder;
    }

    static Section section(String code, String vi, String en, int max, Criterion... criteria) {
        return Section.builder()
                .code(code)
                .title(new Text(vi, en))
                .max(max)
                .addCriteria(criteria)
                .build();
    }

    static Part part(String code, String vi, String en, int max, Section... sections) {
        return Part.builder()
                .code(code)
                .title(new Text(vi, en))
                .max(max)
                .addSections(sections)
                .build();
    }

    private static Band band(int stars, int from) {
        return Band.builder().stars(stars).from(from).recognised(stars >= 3).build();
    }

    static StarGate gate(int stars, Criterion criterion, int option) {
        return StarGate.builder()
                .stars(stars)
                .criterion(criterion)
                .option(criterion.options().get(option - 1))
                .requiredPoints(criterion.points(option))
                .citation(criterion.citation())
                .build();
    }

    private static Effect.Builder effect(Effect.Kind kind, Basis basis) {
        Effect.Builder builder = Effect.builder();
        builder.kind(kind).basis(basis).citation(citation("ghi chú"));
        return builder;
    }

    static Citation citation(String spot) {
        return Citation.builder()
                .decree("QĐ 1/QĐ-TTg")
                .place("Phụ lục II")
                .set(4)
                .spot(spot)
                .build();
    }

    private static Reading reading(
            String id, String question, String questionEn, String chosen, String reason, String reasonEn) {
        return Reading.builder()
                .id(id)
                .clause("QĐ 1/QĐ-TTg, Phụ lục II")
                .question(new Text(question, questionEn))
                .options(List.of("none", chosen))
                .chosen(chosen)
                .reason(new Text(reason, reasonEn))
                .build();
    }
}
