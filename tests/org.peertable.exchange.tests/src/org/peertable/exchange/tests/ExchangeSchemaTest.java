package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.peertable.exchange.internal.json.FullExchangeExporter;

/**
 * The published schema follows the model. After a wanted change, run with {@code -Dschema.write=FILE} and copy what is
 * written over {@code schema/exchange.schema.json} of the bundle.
 */
class ExchangeSchemaTest {
    @Test
    void thePublishedSchemaIsTheOneOfTheModel() throws IOException {
        String schema = ExchangeSchema.text();
        if (System.getProperty("schema.write") != null) {
            Files.writeString(Path.of(System.getProperty("schema.write")), schema);
        }
        try (InputStream in = FullExchangeExporter.class.getResourceAsStream("/schema/exchange.schema.json")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n")).isEqualTo(schema);
        }
    }
}
