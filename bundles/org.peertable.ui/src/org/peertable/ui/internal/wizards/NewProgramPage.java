package org.peertable.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peertable.model.xmi.Ids;
import org.peertable.ui.internal.words.Dates;

/** Asks for what a program needs at its beginning. */
final class NewProgramPage extends StepPage {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es", "pt", "nl", "sv", "pl");
    private static final int LONGEST = 5_000;

    private Text name;
    private Text host;
    private Text zone;
    private Text currency;
    private Combo language;
    private Text folder;
    private String proposedFolder = "";

    NewProgramPage() {
        super(Messages.NewProgram_title, Messages.NewProgram_description);
    }

    @Override
    void fill(Composite parent) {
        name = text(parent, Messages.NewProgram_name, true, "");
        name.setMessage(Messages.NewProgram_nameExample);
        host = text(parent, Messages.NewProgram_host, true, "");
        host.setMessage(Messages.NewProgram_hostExample);
        zone = text(parent, Messages.NewProgram_zone, false, ZoneId.systemDefault().getId());
        Proposals.offer(zone, ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .sorted().map(id -> new Proposals.Proposal(id, id.replace('_', ' ') + "  \u2013  " + Dates.zoneName(id))).toList());
        currency = text(parent, Messages.NewProgram_currency, false, usualCurrency());
        Proposals.offer(currency, Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .map(one -> new Proposals.Proposal(one.getCurrencyCode(), one.getCurrencyCode() + "  \u2013  " + one.getDisplayName()))
                .toList());
        language = choice(parent, Messages.NewProgram_language, false, LANGUAGES.stream().map(NewProgramPage::languageName).toList());
        language.select(Math.max(0, LANGUAGES.indexOf(Locale.getDefault().getLanguage())));
        folder = folder(parent, Messages.NewProgram_folder, "");
        name.addModifyListener(e -> proposeFolder());
        proposeFolder();
        hint(parent, Messages.NewProgram_hint);
    }

    private static String languageName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(Locale.getDefault());
    }

    private static String usualCurrency() {
        try {
            return Optional.ofNullable(Currency.getInstance(Locale.getDefault())).map(Currency::getCurrencyCode).orElse("EUR");
        } catch (IllegalArgumentException e) {
            // a language without a country has no currency
            return "EUR";
        }
    }

    /** Proposes a folder named after the program, as long as nobody has chosen another. */
    private void proposeFolder() {
        if (folder.getText().equals(proposedFolder)) {
            String slug = name.getText().isBlank() ? "program" : Ids.slug(name.getText());
            proposedFolder = Path.of(System.getProperty("user.home"), "Peertable", slug).toString();
            folder.setText(proposedFolder);
        }
    }

    @Override
    Optional<String> problem() {
        return Stream.of(
                        missing(name, Messages.NewProgram_noName), missing(host, Messages.NewProgram_noHost),
                        Dates.zone(zone.getText().strip()).isEmpty()
                                ? Optional.of(NLS.bind(Messages.NewProgram_badZone, zone.getText().strip())) : Optional.<String>empty(),
                        badCurrency(), badFolder())
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> missing(Text text, String message) {
        String typed = text.getText().strip();
        return typed.isEmpty() || typed.length() > LONGEST ? Optional.of(message) : Optional.empty();
    }

    private Optional<String> badCurrency() {
        try {
            Currency.getInstance(currency().toUpperCase(Locale.ROOT));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(NLS.bind(Messages.NewProgram_badCurrency, currency()));
        }
    }

    private Optional<String> badFolder() {
        try {
            Path path = Path.of(folder.getText().strip());
            return !path.isAbsolute() ? Optional.of(Messages.Wizard_noFolder)
                    : Files.exists(path.resolve("program.peertable"))
                            ? Optional.of(Messages.NewProgram_folderTaken) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Messages.Wizard_noFolder);
        }
    }

    String name() {
        return name.getText().strip();
    }

    String host() {
        return host.getText().strip();
    }

    String zone() {
        return zone.getText().strip();
    }

    String currency() {
        return currency.getText().strip().toUpperCase(Locale.ROOT);
    }

    String language() {
        return LANGUAGES.get(language.getSelectionIndex());
    }

    Path folder() {
        return Path.of(folder.getText().strip());
    }
}
