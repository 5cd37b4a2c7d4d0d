package org.peertable.ui.internal.editors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.peertable.ui.EditorKind;

/** The pages that plugins, ours and others, contribute to the editors. */
final class PageDescriptors {
    private static final String POINT = "org.peertable.ui.editorPages";
    private static final int USUAL_ORDER = 100;

    private PageDescriptors() {
    }

    /** Returns the pages of a kind of editor in their order. A declaration that is not valid is left out and logged. */
    static List<PageDescriptor> of(EditorKind kind, IExtensionRegistry registry) {
        List<PageDescriptor> pages = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            read(element).filter(page -> page.kind() == kind).ifPresent(pages::add);
        }
        pages.sort(Comparator.comparingInt(PageDescriptor::order).thenComparing(PageDescriptor::id));
        return pages;
    }

    private static Optional<PageDescriptor> read(IConfigurationElement element) {
        String contributor = element.getContributor().getName();
        String id = element.getAttribute("id");
        String name = element.getAttribute("name");
        String order = element.getAttribute("order");
        Optional<EditorKind> kind = Stream.of(EditorKind.values())
                .filter(each -> each.word().equals(element.getAttribute("editor"))).findFirst();
        boolean ordered = order == null || order.matches("-?\\d{1,9}");
        if (id == null || id.isBlank() || name == null || name.isBlank() || kind.isEmpty() || !ordered) {
            ILog.of(PageDescriptors.class).warn(NLS.bind(Messages.Page_notValid, contributor, id));
            return Optional.empty();
        }
        return Optional.of(new PageDescriptor(contributor + "." + id, name, kind.get(),
                order == null ? USUAL_ORDER : Integer.parseInt(order), contributor, element));
    }
}
