import java.io.File;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds the DMN files of a folder and the test cases beside them (NAME.dmn, NAME-tests.xml) against their schemas,
 * decides the cases with Drools, types checked, and says where a level differs.
 */
public class Check {
    public static void main(String[] arguments) throws Exception {
        Validator models = validator("dmn/1.3/DMN13.xsd");
        Validator tests = validator("tck/original-testCases.xsd");
        boolean failed = false;
        for (File file : new File(arguments[0]).listFiles((folder, name) -> name.endsWith("-tests.xml"))) {
            File model = new File(file.getPath().replace("-tests.xml", ".dmn"));
            models.validate(new StreamSource(model));
            tests.validate(new StreamSource(file));
            failed |= !decide(model, file);
        }
        System.exit(failed ? 1 : 0);
    }

    private static Validator validator(String schema) throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Check.class.getClassLoader().getResource(schema))
                .newValidator();
    }

    private static boolean decide(File file, File tests) throws Exception {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .setOption(new RuntimeTypeCheckOption(true))
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newFileResource(file)))
                .getOrElseThrow(RuntimeException::new);
        DMNModel model = runtime.getModels().get(0);
        NodeList cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(tests)
                .getElementsByTagName("testCase");
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < cases.getLength(); ++i) {
            Element one = (Element) cases.item(i);
            DMNContext inputs = runtime.newContext();
            NodeList given = one.getElementsByTagName("inputNode");
            for (int j = 0; j < given.getLength(); ++j) {
                Element input = (Element) given.item(j);
                inputs.set(input.getAttribute("name"), valueOf(input));
            }
            String decision = ((Element) one.getElementsByTagName("resultNode").item(0)).getAttribute("name");
            Object expected = valueOf((Element) one.getElementsByTagName("expected").item(0));
            DMNResult result = runtime.evaluateByName(model, inputs, decision);
            Object got = result.getDecisionResultByName(decision).getResult();
            if (!expected.equals(got) || !result.getMessages().isEmpty())
                wrong.add(one.getAttribute("id") + ": expected " + expected + ", got " + got + " "
                        + result.getMessages());
        }
        System.out.println("Drools " + tests.getName() + ": " + cases.getLength() + " cases, " + wrong.size()
                + " differ, messages " + model.getMessages());
        wrong.stream().limit(10).forEach(one -> System.out.println("  " + one));
        return cases.getLength() > 0 && wrong.isEmpty() && model.getMessages().isEmpty();
    }

    private static Object valueOf(Element of) {
        NodeList components = of.getElementsByTagName("component");
        if (components.getLength() > 0) {
            Map<String, Object> parts = new HashMap<>();
            for (int i = 0; i < components.getLength(); ++i) {
                Element part = (Element) components.item(i);
                parts.put(part.getAttribute("name"), valueOf(part));
            }
            return parts;
        }
        Element value = (Element) of.getElementsByTagName("value").item(0);
        String text = value.getTextContent();
        return switch (value.getAttribute("xsi:type")) {
            case "xsd:decimal" -> new BigDecimal(text);
            case "xsd:boolean" -> Boolean.valueOf(text);
            default -> text;
        };
    }
}
