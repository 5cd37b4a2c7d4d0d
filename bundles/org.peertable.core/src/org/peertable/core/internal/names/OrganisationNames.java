package org.peertable.core.internal.names;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.peertable.model.Invitation;
import org.peertable.model.Organisation;

/** By what a guest's employer is recognised in a text. */
public final class OrganisationNames {
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i)[,\\s]+(inc|ltd|llc|llp|plc|corp|corporation|company|co|ag|gmbh|kg|se|sa|s\\.a|srl|s\\.r\\.l|spa|s\\.p\\.a|bv|nv|oy|ab|as|pty|limited)\\.?$");

    private OrganisationNames() {
    }

    /** Returns the names of a guest's employer, today's and that at the time, with and without the legal form. */
    public static Set<String> of(Invitation guest) {
        Set<String> names = new LinkedHashSet<>();
        Organisation employer = guest.getPeer() == null ? null : guest.getPeer().getEmployer();
        if (employer != null) {
            add(employer.getName(), names);
            employer.getAliases().forEach(alias -> add(alias, names));
        }
        add(guest.getOrganisationThen(), names);
        return names;
    }

    private static void add(String name, Set<String> names) {
        if (name != null && !name.isBlank()) {
            names.add(name.strip());
            names.add(LEGAL_FORM.matcher(name.strip()).replaceFirst(""));
        }
    }
}
