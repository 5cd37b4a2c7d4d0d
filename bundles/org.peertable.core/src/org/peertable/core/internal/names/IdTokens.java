package org.peertable.core.internal.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.peertable.model.Peer;
import org.peertable.model.xmi.Ids;

/** Whether an identifier was made from a person's name, as most are. */
public final class IdTokens {
    private static final int SHORTEST = 2;

    private final List<Pattern> telling = new ArrayList<>();

    private IdTokens(Set<String> slugs) {
        slugs.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(slug -> telling.add(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(slug) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** Returns what tells a person's name in an identifier. */
    public static IdTokens of(Peer peer) {
        PersonNames names = PersonNames.of(peer);
        Set<String> slugs = new LinkedHashSet<>();
        names.full().stream().map(Ids::slug).filter(slug -> !slug.equals("x")).forEach(slugs::add);
        Set<String> words = new LinkedHashSet<>();
        names.single().stream().map(Ids::slug).filter(slug -> slug.length() >= SHORTEST).forEach(words::add);
        String id = peer.getId() == null ? "" : peer.getId();
        boolean fromName = Arrays.stream(id.split("[._-]")).anyMatch(words::contains) || slugs.stream().anyMatch(id::contains);
        if (fromName) {
            slugs.add(id);
        }
        return new IdTokens(slugs);
    }

    /** Tells whether an identifier says the name. */
    public boolean tell(String id) {
        return id != null && telling.stream().anyMatch(pattern -> pattern.matcher(id).find());
    }

    /** Returns the identifier with something else in the place of the name. */
    public String without(String id, String other) {
        String plain = id;
        for (Pattern pattern : telling) {
            plain = pattern.matcher(plain).replaceAll(Matcher.quoteReplacement(other));
        }
        return plain;
    }
}
