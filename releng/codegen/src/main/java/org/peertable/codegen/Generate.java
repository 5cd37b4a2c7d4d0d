package org.peertable.codegen;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of the model from {@code peertable.ecore} and compares it with what is committed.
 * With {@code write} as second argument the committed code is replaced instead.
 */
public final class Generate {
    private static final List<String> BUNDLES = List.of("org.peertable.model", "org.peertable.model.edit");
    /** What stands for an object where only one line can be shown; the first that a class has. */
    private static final List<String> LABELS =
            List.of("displayName", "title", "name", "label", "text", "value", "kind", "purpose", "instrument", "constraint", "dots", "number", "dimension", "id");

    private Generate() {
    }

    /**
     * @param arguments the {@code bundles} folder; optionally {@code write}
     */
    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of(arguments[0]).toRealPath();
        Path fresh = Files.createTempDirectory("peertable-codegen");
        try {
            generate(bundles, fresh);
            boolean write = arguments.length > 1 && arguments[1].equals("write");
            List<String> differences = write ? replace(bundles, fresh) : compare(bundles, fresh);
            if (!differences.isEmpty()) {
                System.err.println("The committed src-gen is not what peertable.ecore generates:");
                differences.forEach(difference -> System.err.println("  " + difference));
                System.err.println("Generate it anew: mvn -f releng/codegen verify -Dcodegen=write");
                System.exit(1);
            }
            System.out.println(write ? "Generated code was replaced." : "Generated code agrees with the Ecore model.");
        } finally {
            delete(fresh);
        }
    }

    private static void generate(Path bundles, Path fresh) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (String bundle : BUNDLES) {
            Files.createDirectories(fresh.resolve(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(fresh.resolve(bundle) + "/"));
        }
        URI source = URI.createFileURI(bundles.resolve("org.peertable.model/model/peertable.genmodel").toString());
        GenModel model = (GenModel) resources.getResource(source, true).getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        for (GenClass genClass : model.getGenPackages().get(0).getGenClasses()) {
            genClass.setLabelFeature(label(genClass));
        }
        Generator generator = new Generator();
        generator.setInput(model);
        for (Object kind : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic result = generator.generate(model, kind, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.WARNING) {
                throw new IOException("The code generator complains: " + result);
            }
        }
        markProvided(fresh.resolve("org.peertable.model/src-gen/org/peertable/model"));
    }

    private static GenFeature label(GenClass genClass) {
        return LABELS.stream()
                .flatMap(name -> genClass.getAllGenFeatures().stream().filter(feature -> feature.getName().equals(name)))
                .findFirst()
                .orElse(null);
    }

    /** Nobody but us implements the generated interfaces, so that a feature may be added in a minor version. */
    private static void markProvided(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String code = Files.readString(file);
                if (code.contains("\npublic interface ")) {
                    code = code.replaceFirst("\npublic interface ", "\n@org.osgi.annotation.versioning.ProviderType\npublic interface ");
                    Files.writeString(file, code);
                }
            }
        }
    }

    private static List<String> compare(Path bundles, Path fresh) throws IOException {
        List<String> differences = new ArrayList<>();
        for (String bundle : BUNDLES) {
            Map<String, String> committed = read(bundles.resolve(bundle).resolve("src-gen"));
            Map<String, String> generated = read(fresh.resolve(bundle).resolve("src-gen"));
            Map<String, String> all = new TreeMap<>(committed);
            all.putAll(generated);
            for (String name : all.keySet()) {
                if (!Objects.equals(committed.get(name), generated.get(name))) {
                    differences.add(bundle + "/src-gen/" + name);
                }
            }
        }
        return differences;
    }

    private static List<String> replace(Path bundles, Path fresh) throws IOException {
        for (String bundle : BUNDLES) {
            Path target = bundles.resolve(bundle).resolve("src-gen");
            if (Files.exists(target)) {
                delete(target);
            }
            for (Map.Entry<String, String> file : read(fresh.resolve(bundle).resolve("src-gen")).entrySet()) {
                Path path = target.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        Path properties = fresh.resolve("org.peertable.model.edit/plugin.properties");
        if (Files.exists(properties)) {
            Files.writeString(bundles.resolve("org.peertable.model.edit/plugin.properties"), normal(Files.readString(properties)));
        }
        return List.of();
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    contents.put(folder.relativize(file).toString().replace('\\', '/'), normal(Files.readString(file)));
                }
            }
        }
        return contents;
    }

    /** Line ends and blanks at line ends differ between machines and say nothing. */
    private static String normal(String code) {
        return code.replace("\r\n", "\n").replaceAll("[ \t]+\n", "\n");
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
