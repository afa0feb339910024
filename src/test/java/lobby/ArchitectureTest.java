package lobby;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;

/// Holds the code to its layers. A rule has no list of exceptions: if a class cannot keep it, one of them is wrong.
@AnalyzeClasses(packages = "lobby", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependenciesPointDownward = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("app")
            .definedBy("lobby.app..")
            .layer("ui")
            .definedBy("lobby.ui..", "lobby.map..")
            .layer("cli")
            .definedBy("lobby.cli..")
            .layer("services")
            .definedBy(
                    "lobby.content..",
                    "lobby.i18n..",
                    "lobby.session..",
                    "lobby.usage..",
                    "lobby.operator..",
                    "lobby.pack..",
                    "lobby.search..",
                    "lobby.take..",
                    "lobby.touch..",
                    "lobby.json..")
            .layer("core")
            .definedBy("lobby.model..", "lobby.geo..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("services")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("lobby.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theMapKnowsNoScreens = noClasses()
            .that()
            .resideInAPackage("lobby.map..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("lobby.ui..", "lobby.session..", "lobby.content..");

    @ArchTest
    static final ArchRule onlyTheUiKnowsWidgets = noClasses()
            .that()
            .resideOutsideOfPackages("lobby.app..", "lobby.ui..", "lobby.map..")
            .or()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..");

    @ArchTest
    static final ArchRule theModelKnowsOnlyTheJdk = noClasses()
            .that()
            .resideInAPackage("lobby.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("lobby.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule gsonStaysWithReadersAndWriters = noClasses()
            .that()
            .resideInAnyPackage(
                    "lobby.model..",
                    "lobby.geo..",
                    "lobby.session..",
                    "lobby.search..",
                    "lobby.take..",
                    "lobby.touch..",
                    "lobby.i18n..",
                    "lobby.map..",
                    "lobby.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage("lobby.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyTakeMakesQrCodes = noClasses()
            .that()
            .resideOutsideOfPackage("lobby.take..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.nayuki..");

    @ArchTest
    static final ArchRule onlyTouchCallsNativeCode = noClasses()
            .that()
            .resideOutsideOfPackage("lobby.touch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.foreign..");

    /// On X11 a touch on a popup goes to the window below it.
    @ArchTest
    static final ArchRule nothingPopsUp = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javafx\\.(scene\\.control|stage)\\.(.*Popup.*|ContextMenu|Tooltip|ComboBox.*|ChoiceBox"
                    + "|.*Picker|Dialog|Alert|Menu.*|.*Chooser)");

    @ArchTest
    static final ArchRule nothingLeavesTheMachine = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection)"
                    + "|javafx\\.print\\..*|java\\.awt\\.Desktop");

    @ArchTest
    static final ArchRule optionalIsOnlyAResult = noFields().should().haveRawType(Optional.class);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule classesAreFinal = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(ABSTRACT)
            .should()
            .haveModifier(FINAL);
}
