package vn.ocop.rubric;

import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.text.Text;

/** The six groups (sectors) of OCOP products: QĐ 148/QĐ-TTg and QĐ 26/2026/QĐ-TTg, Phụ lục I. */
public enum ProductGroup {
    FOOD("food", new Text("Thực phẩm", "Food")),
    BEVERAGES("beverages", new Text("Đồ uống", "Beverages")),
    MEDICINAL_HERBS("medicinal-herbs", new Text("Dược liệu", "Medicinal herbs")),
    HANDICRAFTS("handicrafts", new Text("Hàng thủ công mỹ nghệ", "Handicrafts")),
    ORNAMENTAL("ornamental", new Text("Sinh vật cảnh", "Ornamental plants and animals")),
    RURAL_TOURISM(
            "rural-tourism",
            new Text(
                    "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
                    "Community tourism, eco-tourism and tourist sites"));

    private final String code;
    private final Text title;

    ProductGroup(String code, Text title) {
        this.code = code;
        this.title = title;
    }

    /** The code of the interchange format, for example {@code rural-tourism}. */
    public String code() {
        return code;
    }

    /** The name of the group. */
    public Text title() {
        return title;
    }

    /** The group of a code, or empty if no group has it. */
    public static Optional<ProductGroup> ofCode(String code) {
        return Stream.of(values()).filter(group -> group.code.equals(code)).findFirst();
    }
}
