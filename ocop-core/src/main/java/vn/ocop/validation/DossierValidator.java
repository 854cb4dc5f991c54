package vn.ocop.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.jspecify.annotations.Nullable;
import vn.ocop.assessment.Message;
import vn.ocop.certificate.Certificate;
import vn.ocop.dossier.Dossier;
import vn.ocop.procedure.DossierHistory;
import vn.ocop.text.Text;

/**
 * Checks the content of a dossier by its Jakarta Bean Validation constraints. Messages are in Vietnamese and English;
 * their paths are JSON Pointers into the interchange format.
 *
 * <p>Immutable and safe for use by several threads. Making one is costly; share it.
 */
public final class DossierValidator {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int EXCERPT = 40;
    private static final Map<String, String> CODES = Map.of(
            "PlainText", "bad-text",
            "Code", "bad-code",
            "PositiveOrZero", "negative-option",
            "DecimalMin", "percent-out-of-range",
            "DecimalMax", "percent-out-of-range",
            "Size", "too-many",
            "Count", "bad-count",
            "DatesInOrder", "dates-reversed");

    private final Validator validator;
    private final ParameterMessageInterpolator messages;

    private DossierValidator(Validator validator, ParameterMessageInterpolator messages) {
        this.validator = validator;
        this.messages = messages;
    }

    /** Makes a validator with the library's own messages. No expression language is evaluated. */
    public static DossierValidator create() {
        ParameterMessageInterpolator messages =
                new ParameterMessageInterpolator(Set.of(VIETNAMESE, Locale.ENGLISH), VIETNAMESE, false);
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(messages)
                .getterPropertySelectionStrategy(new Accessors());
        return new DossierValidator(configuration.buildValidatorFactory().getValidator(), messages);
    }

    /**
     * Checks a dossier.
     *
     * @return one message per violated constraint, ordered by path and code; empty if the dossier is in order
     */
    public List<Message> validate(Dossier dossier) {
        return messages(dossier);
    }

    /**
     * Checks a certificate.
     *
     * @return one message per violated constraint, ordered by path and code; empty if the certificate is in order
     */
    public List<Message> validate(Certificate certificate) {
        return messages(certificate);
    }

    /**
     * Checks what happened to a dossier.
     *
     * @return one message per violated constraint, ordered by path and code; empty if the history is in order
     */
    public List<Message> validate(DossierHistory history) {
        return messages(history);
    }

    private List<Message> messages(Object bean) {
        return validator.validate(bean).stream()
                .map(this::message)
                .sorted(Comparator.comparing(Message::path).thenComparing(Message::code))
                .toList();
    }

    private Message message(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Message(
                CODES.getOrDefault(constraint, "invalid-value"),
                pointer(violation.getPropertyPath()),
                new Text(inWords(violation, VIETNAMESE), inWords(violation, Locale.ENGLISH)));
    }

    private String inWords(ConstraintViolation<?> violation, Locale language) {
        return messages.interpolate(
                        violation.getMessageTemplate(),
                        new ViolationContext(violation.getConstraintDescriptor(), violation.getInvalidValue()),
                        language)
                + excerpt(violation.getInvalidValue());
    }

    /** The value in so far as it is short, so that the fault can be found without copying a dossier into a message. */
    private static String excerpt(@Nullable Object value) {
        if (!(value instanceof CharSequence) && !(value instanceof Number)) {
            return "";
        }
        String text = String.valueOf(value).replaceAll("\\p{C}", "?");
        return text.codePointCount(0, text.length()) > EXCERPT
                ? ": \"" + text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…\""
                : ": \"" + text + "\"";
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escape(node.getKey().toString()));
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private record ViolationContext(
            ConstraintDescriptor<?> descriptor, @Nullable Object value) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("cannot unwrap to " + type.getName());
        }
    }

    /** Lets constraints stand on accessors that are named like the property, without a "get" before it. */
    private static final class Accessors implements GetterPropertySelectionStrategy {

        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            return executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class
                    ? Optional.of(executable.getName())
                    : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String propertyName) {
            return List.of(propertyName);
        }
    }
}
