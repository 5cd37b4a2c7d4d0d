package org.peertable.exchange.internal.json;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonReader;

/** Says what in an exchange document is not understood, and where. */
final class ExchangeException extends IOException {
    private static final long serialVersionUID = 1;

    ExchangeException(JsonReader json, String what) {
        this(json.getPath(), what);
    }

    ExchangeException(String path, String what) {
        super(NLS.bind(Messages.Exchange_at, path, what));
    }
}
