package vn.ocop.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Reports in their three forms. */
class PrintedReportTest {

    private static final PrintedReport DOCUMENT = PrintedReport.titled("Tiến độ", Locale.ROOT)
            .paragraph("Xã A")
            .heading("Mục tiêu")
            .table(
                    List.of("Mục tiêu", "Yêu cầu", "Đạt"),
                    List.of(List.of("mới", "trên 60", "61"), List.of("lại", "", "")))
            .items(List.of("một", "hai"))
            .items(List.of())
            .table(List.of("x"), List.of())
            .build();

    /** Markup and characters that steer a terminal, from a name that a stranger chose. */
    private static final PrintedReport HOSTILE = PrintedReport.titled("<b>T</b>", Locale.ENGLISH)
            .paragraph("# no heading\u001b[31m")
            .paragraph("- no item")
            .paragraph("1. no item")
            .items(List.of("[link](http://example.com)", "a|b`c`*d*_e_"))
            .table(List.of("<i>"), List.of(List.of("a|b\nc"), List.of("<script>alert(1)</script>")))
            .build();

    @Test
    void plain_text() {
        assertThat(DOCUMENT.text()).isEqualTo("""
                Tiến độ
                =======
                Xã A

                Mục tiêu
                --------
                  - mới: Yêu cầu: trên 60; Đạt: 61
                  - lại
                  - một
                  - hai
                """);
    }

    @Test
    void markdown() {
        assertThat(DOCUMENT.markdown()).isEqualTo("""
                # Tiến độ

                Xã A

                ## Mục tiêu

                | Mục tiêu | Yêu cầu | Đạt |
                |---|---|---|
                | mới | trên 60 | 61 |
                | lại |  |  |

                - một
                - hai
                """);
    }

    @Test
    void html_is_one_page_without_anything_from_outside_and_well_formed() throws Exception {
        assertThat(DOCUMENT.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("<title>Tiến độ</title>", "<h1>Tiến độ</h1>", "<h2>Mục tiêu</h2>", "<td>trên 60</td>")
                .contains("default-src 'none'")
                .doesNotContain("http:", "https:");
        assertThat(parse(DOCUMENT.html()).getDocumentElement().getTagName()).isEqualTo("html");
        assertThat(parse(HOSTILE.html()).getElementsByTagName("script").getLength())
                .isZero();
        assertThat(HOSTILE.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    }

    @Test
    void nothing_that_is_given_becomes_markup() {
        assertThat(HOSTILE.markdown()).isEqualTo("""
                # &lt;b&gt;T&lt;/b&gt;

                \\# no heading \\[31m

                \\- no item

                1\\. no item

                - \\[link\\](http:\\/\\/example.com)
                - a\\|b\\`c\\`\\*d\\*\\_e\\_

                | &lt;i&gt; |
                |---|
                | a\\|b c |
                | &lt;script&gt;alert(1)&lt;/script&gt; |
                """);
        assertThat(HOSTILE.text()).doesNotContain("\u001b");
    }

    @Test
    void a_row_that_does_not_fit_its_table_is_refused() {
        assertThatThrownBy(() -> PrintedReport.titled("T", Locale.ROOT).table(List.of("a", "b"), List.of(List.of("1"))))
                .hasMessage("a row has 1 cells, the table has 2 columns: [a, b]");
    }

    private static org.w3c.dom.Document parse(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(page)));
    }
}
