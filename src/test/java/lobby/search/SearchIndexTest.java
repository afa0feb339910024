package lobby.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.i18n.PlaceWords;
import lobby.model.Catalog;
import lobby.model.Enterprise;
import lobby.model.LocalizedText;
import lobby.model.Place;
import lobby.model.PlaceKind;
import lobby.search.Hit.Span;
import lobby.ui.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    private static final int MOST = 20;

    private final Catalog catalog = Content.bundled().catalog();
    private final SearchIndex index = Content.bundled().search();

    @ParameterizedTest
    @CsvSource({
        "小马智行, pony-ai",
        "小马, pony-ai",
        "马智, pony-ai",
        "xiaoma, pony-ai",
        "xmzx, pony-ai",
        "xiaomzx, pony-ai",
        "小mzx, pony-ai",
        "XIAO MA, pony-ai",
        "pony, pony-ai",
        "ponyai, pony-ai",
        "Pony.ai, pony-ai",
        "shunyuan, shunyuan-kaihua",
        "graphene beijing, beijing-graphene-institute",
        "bgi, beijing-graphene-institute",
        "zhongkeyushu, yusur",
        "dpu, yusur",
        "wenan, wenan-intelligent",
        "wen'an, wenan-intelligent",
        "ＨＵＡＷＥＩ, huawei",
        "cuihu, cuihu",
        "yongfeng, yongfeng",
        "zgcyh, zgc-no1",
        "meishuguan, yimei-art-museum",
        "beianhe, station-beianhe",
        "16, station-beianhe",
        "xincailiao, new-materials",
        "integrated circuits, integrated-circuits"
    })
    void finds(String typed, String first) {
        var found = index.find(typed, MOST);

        assertThat(ids(found)).first().isEqualTo(first);
        assertThat(found.guessed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "重庆长安汽车, chongqing changan, cqcaqc",
        "中国银行, zhongguoyinhang, zgyh",
        "乐普医疗, lepu, lpyl",
        "音乐之声, yinyue, yyzs",
        "行健资本, xingjian, xjzb",
        "长城汽车, changcheng, ccqc",
        "单氏集团, shanshi, ssjt",
        "厦门国贸, xiamen, xmgm",
        "曾记食品, zengji, zjsp",
        "会计之家, kuaiji, kjzj",
        "朝阳科技, chaoyang, cykj"
    })
    void findsCharactersByEachOfTheirReadings(String name, String typed, String initials) {
        var one = Content.of(List.of(), List.of(Content.enterprise("one", name, List.of())))
                .search();

        assertThat(ids(one.find(typed, MOST))).containsExactly("one");
        assertThat(one.find(typed, MOST).guessed()).isFalse();
        assertThat(ids(one.find(initials, MOST))).containsExactly("one");
        assertThat(one.find(initials, MOST).guessed()).isFalse();
    }

    @Test
    void takesTheReadingThatAnEntrySays() {
        var readings = new Names(Map.of());
        catalog.enterprise("yusur").ifPresent(readings::add);
        var first = readings.arranged((_, texts) -> texts.stream()
                .filter(text -> text.words().equals("中科驭数"))
                .flatMap(text -> text.units().stream())
                .map(unit -> unit.ways().getFirst())
                .toList());

        assertThat(first).containsExactly("zhong", "ke", "yu", "shu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wc", "厕所", "cesuo", "cs", "toilets", "toilet", "restroom", "洗手间", "xishoujian"})
    void findsAPlaceByWhatVisitorsCallItsKind(String typed) {
        var house = SearchIndex.of(withToilet(), PlaceWords.all());

        assertThat(ids(house.find(typed, MOST))).first().isEqualTo("wc-a2");
    }

    private Catalog withToilet() {
        var toilet = new Place(
                "wc-a2",
                PlaceKind.TOILET,
                LocalizedText.of("A2座一层", "Tower A2, ground floor"),
                List.of(),
                null,
                "toilet",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
        return new Catalog(
                catalog.pack(),
                catalog.clusters(),
                catalog.industries(),
                catalog.enterprises(),
                catalog.goals(),
                null,
                Stream.concat(catalog.places().stream(), Stream.of(toilet)).toList(),
                List.of(),
                List.of(),
                catalog.sources());
    }

    /// Any one letter left out, put in, exchanged or swapped, in the full reading or English name of any enterprise.
    @Test
    void forgivesOneErrorInFourLettersOrMore() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (var enterprise : catalog.enterprises()) {
            for (var name : spelled(enterprise)) {
                var wrong = mistyped(name, random);
                assertThat(ids(index.find(wrong, 100)))
                        .as("%s for %s, seed %d", wrong, name, seed)
                        .contains(enterprise.id());
            }
        }
    }

    private static List<String> spelled(Enterprise enterprise) {
        var names = new Names(Map.of());
        names.add(enterprise);
        return names.arranged((_, texts) -> texts.stream()
                .filter(text -> text.weight() == 0)
                .map(text -> text.units().stream()
                        .map(unit -> unit.ways().getFirst())
                        .collect(Collectors.joining()))
                .filter(letters -> letters.length() >= 5)
                .toList());
    }

    private static String mistyped(String name, Random random) {
        int at = random.nextInt(name.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    @Test
    void saysThatItGuessed() {
        assertThat(ids(index.find("xiaomaa", MOST))).contains("pony-ai");
        assertThat(index.find("lakxla", MOST).guessed()).isTrue();
        assertThat(ids(index.find("lakxla", MOST))).containsExactly("lakala");
        assertThat(ids(index.find("huaewi", MOST))).containsExactly("huawei");
        assertThat(ids(index.find("xmzc", MOST))).contains("pony-ai");
    }

    @Test
    void forgivesNothingInThreeLetters() {
        assertThat(index.find("lkz", MOST).isEmpty()).isTrue();
    }

    @Test
    void forgivesOnlyOneError() {
        assertThat(index.find("lxkxla", MOST).isEmpty()).isTrue();
        assertThat(index.find("paphene instituxx", MOST).isEmpty()).isTrue();
    }

    @Test
    void putsFirstWhatBeginsSo() {
        assertThat(index.find("bei", MOST).hits().stream().limit(5))
                .extracting(hit -> hit.names().getFirst().words())
                .allSatisfy(name -> assertThat(name).containsPattern("^(北|Bei)"));
    }

    @Test
    void putsAWholeNameBeforeItsBeginning() {
        assertThat(ids(index.find("naton", MOST))).startsWith("naton-technology", "naton-medical");
        assertThat(ids(index.find("yongfeng", MOST))).startsWith("yongfeng", "station-yongfeng");
    }

    @Test
    void findsByTheFieldBehindAllThatAreCalledSo() {
        assertThat(ids(index.find("自动驾驶", MOST)))
                .startsWith("autonomous-driving")
                .contains("pony-ai");
    }

    @Test
    void marksWhatWasTyped() {
        assertThat(marked("xiaoma", "小马智行")).containsExactly("小马");
        assertThat(marked("xmzhi", "小马智行")).containsExactly("小马智");
        assertThat(marked("zhix", "小马智行")).containsExactly("智行");
        assertThat(marked("pon", "Pony.ai")).containsExactly("Pon");
        assertThat(marked("institute graph", "Beijing Graphene Institute (BGI)"))
                .containsExactly("Graph", "Institute");
    }

    private List<String> marked(String typed, String name) {
        return index.find(typed, MOST).hits().getFirst().markedIn(name).stream()
                .map((Span span) -> name.substring(span.from(), span.to()))
                .toList();
    }

    /// A key that is not dimmed finds something as it stands, and one that is dimmed does not.
    @Test
    void knowsWhichLettersLeadOn() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var typed = new ArrayList<>(List.of("", "b", "x", "xm", "zhong", "beijing ", "bei z", "1"));
        var names = catalog.enterprises();
        for (int i = 0; i < 40; i++) {
            var name = spelled(names.get(random.nextInt(names.size())));
            if (!name.isEmpty()) {
                typed.add(name.getFirst()
                        .substring(0, random.nextInt(name.getFirst().length())));
            }
        }
        for (var query : typed) {
            var found = index.find(query, 1);
            for (char letter : "abcdefghijklmnopqrstuvwxyz0123456789".toCharArray()) {
                var next = index.find(query + letter, 1);
                boolean hits = !next.isEmpty() && !next.guessed();
                if (query.isBlank() || !found.guessed()) {
                    assertThat(found.leadsOn(letter))
                            .as("'%s' and %c, seed %d", query, letter, seed)
                            .isEqualTo(hits);
                }
            }
        }
    }

    @Test
    void offersWhatTheBeginningFinds() {
        assertThat(index.find("xiaomaqqqq", MOST).isEmpty()).isTrue();
        assertThat(ids(index.near("xiaomaqqqq", MOST))).containsExactly("pony-ai");
        assertThat(index.near("", MOST).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🙂",
                "👨‍👩‍👧‍👦",
                "مرحبا بالعالم",
                "שלום",
                "\u202Exmzx\u202C",
                "a\u0301\u0301\u0301",
                "\uD83D",
                "'",
                "  ",
                "%",
                "\0"
            })
    void takesNoHarmFromAnyScript(String typed) {
        assertThat(index.find(typed, MOST).hits()).hasSizeLessThanOrEqualTo(MOST);
        assertThat(index.near(typed, MOST).hits()).hasSizeLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "yi", "x ", "北", "🙂", "e\u0301"})
    void takesNoHarmFromTenThousandLetters(String again) {
        assertThat(index.find(again.repeat(10_000), MOST).hits()).hasSizeLessThanOrEqualTo(MOST);
        index.near(again.repeat(10_000), MOST);
    }

    @Test
    void readsLettersWithMarksAsPlainOnes() {
        assertThat(ids(index.find("h\u00FCawei", MOST))).containsExactly("huawei");
        assertThat(ids(index.find("hu\u0308awei", MOST))).containsExactly("huawei");
    }

    @Test
    void findsOnlyWhatIsWanted() {
        var without = index.only(subject -> !id(subject).equals("pony-ai"));

        assertThat(without.find("xmzx", MOST).isEmpty()).isTrue();
        assertThat(new HashSet<>(ids(index.find("xmzx", MOST)))).containsExactly("pony-ai");
    }

    @Test
    void countsAllAndShowsTheBest() {
        var found = index.find("b", 2);

        assertThat(found.hits()).hasSize(2);
        assertThat(found.count()).isGreaterThan(5);
    }

    private static List<String> ids(Findings found) {
        return found.hits().stream().map(hit -> id(hit.subject())).toList();
    }

    private static String id(Subject subject) {
        return switch (subject) {
            case Subject.OfEnterprise(var enterprise) -> enterprise.id();
            case Subject.OfCluster(var cluster) -> cluster.id();
            case Subject.OfPlace(var place) -> place.id();
            case Subject.OfIndustry(var industry) -> industry.id();
        };
    }
}
