package vn.ocop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackReference;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.StarGate;
import vn.ocop.text.Text;

@DisplayName("The HTML of an explanation")
class ExplanationHtmlTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String HOSTILE = "<script>alert(\"x\" & 'y')</script>";
    private static final String ESCAPED = "&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;";

    @Test
    void is_well_formed_in_both_languages_for_every_outcome() throws Exception {
        for (Assessment assessment : SampleAssessments.all().values()) {
            assertThat(language(parse(Explanation.of(assessment).html(VIETNAMESE))))
                    .isEqualTo("vi");
            assertThat(language(parse(Explanation.of(assessment).html(Locale.UK))))
                    .isEqualTo("en");
        }
    }

    @Test
    void declares_its_encoding_and_refers_to_nothing_outside() {
        String html = Explanation.of(SampleAssessments.needsResolution()).html(VIETNAMESE);

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .doesNotContain("<script", "<link", "<img", "href=", "src=", "url(", "@import", "http:", "https:")
                .doesNotContain("\r")
                .endsWith("</html>\n");
    }

    @Test
    void has_a_row_for_every_part_section_and_criterion() throws Exception {
        Document page =
                parse(Explanation.of(SampleAssessments.needsResolution()).html(Locale.ENGLISH));

        NodeList rows = page.getElementsByTagName("tr");
        assertThat(texts(rows))
                .hasSize(1 + 2 + 4 + SampleRubric.RUBRIC.criteria().size());
        assertThat(texts(rows))
                .contains(
                        "CodeCriterionAnswerPointsCitation",
                        "Part AProduct and community12.67/15",
                        "1Production7.67/10",
                        "1.2.2Books of accounton the sheets: yes, yes, no2/3QĐ 1/QĐ-TTg, Phụ lục II, bộ 4, 1.2.2");
    }

    @Test
    void says_met_and_not_met_in_words_and_signs_beside_the_colour() {
        String html = Explanation.of(SampleAssessments.needsResolution()).html(Locale.ENGLISH);

        assertThat(html)
                .contains("<li class=\"met\"><strong>✓ met</strong>: total of at least 21 points needed")
                .contains("<li class=\"unmet\"><strong>✗ not met</strong>: total of at least 27 points needed")
                .contains("<li class=\"open\"><strong>? open</strong>: criterion 1.2.2 Books of account")
                .contains("<h3>4 stars: open</h3>");
    }

    @Test
    void escapes_every_name_label_and_message() throws Exception {
        String html = Explanation.of(hostile()).html(VIETNAMESE);

        assertThat(html).doesNotContain("<script").doesNotContain("alert(\"x\"");
        // Id, set, pack and version in the title and in the heading; criterion, label and citation in the checklist;
        // part, section, criterion, label and citation in the table; text, path and code of the message.
        assertThat(html.split(Pattern.quote(ESCAPED), -1).length - 1).isEqualTo(19);
        assertThat(parse(html).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void replaces_characters_that_no_page_may_hold() throws Exception {
        Message message = new Message("c", "/a", Text.of("a\u0000b\uD800c\uFFFFd\u000Be"));
        String html = Explanation.of(Assessment.invalid(Optional.empty(), List.of(message)))
                .html(VIETNAMESE);

        assertThat(html).contains("a b\uFFFDc\uFFFDd e");
        assertThat(parse(html).getElementsByTagName("li").getLength()).isEqualTo(1);
    }

    @Test
    void shows_several_explanations_in_their_order_on_one_page() throws Exception {
        List<Explanation> explanations =
                List.of(Explanation.of(SampleAssessments.notRecognised()), Explanation.of(SampleAssessments.invalid()));

        Document page = parse(Explanation.htmlPage(explanations, VIETNAMESE));

        assertThat(texts(page.getElementsByTagName("title"))).containsExactly("Giải thích kết quả đánh giá: 2 hồ sơ");
        assertThat(texts(page.getElementsByTagName("h1")))
                .containsExactly(
                        "Hồ sơ LV-3 · bộ sản phẩm 4: Mật ong và nông sản · gói quy tắc qd1-2025, phiên bản 1.2.0",
                        "Hồ sơ LV-8");
    }

    @Test
    void is_a_page_even_without_an_explanation() throws Exception {
        Document page = parse(Explanation.htmlPage(List.of(), Locale.ENGLISH));

        assertThat(texts(page.getElementsByTagName("title"))).containsExactly("Assessments explained: 0 dossiers");
        assertThat(page.getElementsByTagName("article").getLength()).isZero();
    }

    private static Assessment hostile() {
        Text bad = Text.of(HOSTILE);
        Criterion criterion = Criterion.builder()
                .from(SampleRubric.choice("1", HOSTILE, HOSTILE, 2, SampleRubric.option(1, 2, 3, HOSTILE, HOSTILE)))
                .citation(SampleRubric.citation(HOSTILE))
                .build();
        StarGate gate = SampleRubric.gate(3, criterion, 1);
        Rubric rubric = Rubric.builder()
                .from(SampleRubric.RUBRIC)
                .set(ProductSet.builder()
                        .from(SampleRubric.RUBRIC.set())
                        .title(bad)
                        .build())
                .parts(List.of(SampleRubric.part(
                        "A", HOSTILE, HOSTILE, 2, SampleRubric.section("1", HOSTILE, HOSTILE, 2, criterion))))
                .effects(List.of())
                .bands(List.of(Band.builder().stars(3).from(0).recognised(true).build()))
                .gates(List.of(gate))
                .build();
        return Assessment.builder()
                .id(HOSTILE)
                .status(AssessmentStatus.NOT_RECOGNISED)
                .pack(new PackReference(HOSTILE, HOSTILE, "sha256:", bad))
                .rubric(rubric)
                .total(Points.of(2))
                .bandStars(3)
                .addAwards(new Award(criterion, List.of(1), Points.of(2), true))
                .addGates(new GateResult(gate, GateResult.Verdict.UNMET, Points.of(2), 0, 1))
                .addMessages(new Message(HOSTILE, "/" + HOSTILE, bad))
                .build();
    }

    private static Document parse(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(html)));
    }

    private static String language(Document page) {
        return page.getDocumentElement().getAttribute("lang");
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
