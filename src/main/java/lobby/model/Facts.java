package lobby.model;

import java.util.List;
import java.util.stream.Stream;

/// Finds all facts of a catalog, wherever they stand.
final class Facts {

    private Facts() {}

    static Stream<Fact> in(Catalog catalog) {
        var story = catalog.story();
        return Stream.of(
                        catalog.pack().facts().stream(),
                        catalog.clusters().stream().flatMap(cluster -> cluster.facts().stream()),
                        catalog.industries().stream().flatMap(industry -> industry.facts().stream()),
                        catalog.places().stream().flatMap(place -> place.facts().stream()),
                        catalog.enterprises().stream().flatMap(enterprise -> enterprise.facts().stream()),
                        catalog.enterprises().stream()
                                .flatMap(enterprise -> Stream.ofNullable(enterprise.description())),
                        story == null
                                ? Stream.<Fact>empty()
                                : story.moments().stream().flatMap(moment -> moment.facts().stream()),
                        in(catalog.goals()))
                .flatMap(facts -> facts);
    }

    private static Stream<Fact> in(Goals goals) {
        var plan = goals.plan();
        var share = goals.share();
        return Stream.of(
                        goals.newer().stream().flatMap(newer -> newer.aims().stream()),
                        goals.roles().stream(),
                        goals.facts().stream(),
                        plan == null
                                ? Stream.<Fact>empty()
                                : Stream.of(
                                                List.of(plan.period()),
                                                plan.figures(),
                                                plan.actions(),
                                                plan.goals(),
                                                plan.context())
                                        .flatMap(List::stream),
                        share == null
                                ? Stream.<Fact>empty()
                                : Stream.of(List.of(share.whole(), share.part(), share.percent()), share.context())
                                        .flatMap(List::stream))
                .flatMap(facts -> facts);
    }
}
