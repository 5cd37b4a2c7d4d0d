package org.peertable.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** What the full exchange writes is what its published schema says, in the eyes of a validator that knows neither. */
class ExchangeSchemaTest {
    private static Set<ValidationMessage> errors(String document) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(
                Files.readString(House.ROOT.resolve("bundles/org.peertable.exchange/schema/exchange.schema.json")));
        return schema.validate(document, InputFormat.JSON,
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static String document() throws IOException {
        return Files.readString(House.ROOT.resolve(
                "tests/org.peertable.exchange.tests/src/org/peertable/exchange/tests/golden/exchange.json"));
    }

    @Test
    void anExchangedProgramFitsTheSchema() throws IOException {
        assertThat(errors(document())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"stage, wage", "CONFIRMED, CONFIRMD", "2026-05-14T08:00, tomorrow", "\"minutes\": 15, \"minutes\": \"15\""})
    void whatDoesNotFitIsFound(String word, String other) throws IOException {
        assertThat(document()).contains(word);
        assertThat(errors(document().replace(word, other))).isNotEmpty();
    }
}
