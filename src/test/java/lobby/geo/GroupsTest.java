package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lobby.geo.Groups.Group;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final double DISTANCE = 64;
    private static final double CLOSEST = 0.8;
    private static final double FARTHEST = 40;
    private static final WorldBounds EVERYWHERE = new WorldBounds(-1.7e308, -1.7e308, 1.7e308, 1.7e308);

    /// Something at a place; a name of its own, since many may be at one.
    private record Item(int name, WorldPoint at) {}

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void leavesAloneWhatIsFarApart() {
        var groups = groups(items(2, i -> new WorldPoint(i * DISTANCE * CLOSEST, 0)));

        assertThat(groups.in(EVERYWHERE, CLOSEST)).hasSize(2).allMatch(group -> group.splits() == 0);
    }

    @Test
    void gathersWhatIsCloserThanAFinger() {
        var groups = groups(items(2, i -> new WorldPoint(i * 63.9, 0)));

        assertThat(groups.in(EVERYWHERE, 1)).singleElement().satisfies(group -> {
            assertThat(group.members()).hasSize(2);
            assertThat(group.bounds()).isEqualTo(new WorldBounds(0, 0, 63.9, 0));
            assertThat(group.splits()).isBetween(CLOSEST, 1.0);
        });
    }

    @Test
    void standsWhereMostAre() {
        var items = items(4, i -> new WorldPoint(i == 0 ? -10 : 10, 0));

        assertThat(groups(items).in(EVERYWHERE, 10)).extracting(Group::at).containsExactly(new WorldPoint(10, 0));
    }

    @Test
    void neverSplitsWhatSharesOnePlace() {
        var groups = groups(items(300, _ -> new WorldPoint(5, 5)));

        for (double scale : new double[] {0.1, CLOSEST, 8, FARTHEST, 1000}) {
            assertThat(groups.in(EVERYWHERE, scale)).singleElement().satisfies(group -> {
                assertThat(group.members()).hasSize(300).extracting(Item::name).isSorted();
                assertThat(group.splits()).isZero();
            });
        }
    }

    @Test
    void findsWhatStandsInAPart() {
        var groups = groups(items(100, i -> new WorldPoint(i * 1000, 0)));

        assertThat(groups.in(new WorldBounds(1500, -10, 4500, 10), 1))
                .extracting(group -> group.at().x())
                .containsExactlyInAnyOrder(2000.0, 3000.0, 4000.0);
    }

    @Test
    void isEmptyWithoutItems() {
        assertThat(groups(List.of()).in(EVERYWHERE, 1)).isEmpty();
    }

    @Test
    void wantsSensibleScales() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Groups<>(List.<Item>of(), Item::at, DISTANCE, 2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Groups<>(List.<Item>of(), Item::at, Double.NaN, 1, 2));
    }

    @Test
    void holdsItsPromisesForAnyItems() {
        System.out.println("GroupsTest seed " + seed);
        for (int round = 0; round < 60; round++) {
            keepsItsPromises(items(random.nextInt(400), someWhere()));
        }
    }

    @Test
    void holdsItsPromisesForTenThousand() {
        System.out.println("GroupsTest seed " + seed);
        keepsItsPromises(items(10_000, _ -> anywhere(10_000)));
        keepsItsPromises(items(10_000, _ -> new WorldPoint(17, -4)));
        keepsItsPromises(items(10_000, i -> new WorldPoint(i * 2, i)));
        keepsItsPromises(items(10_000, i -> new WorldPoint(i % 100 * 51.2, Math.floorDiv(i, 100) * 51.2)));
        keepsItsPromises(items(10_000, i -> i % 9 == 0 ? new WorldPoint(1e308, -1e308 / (i + 1)) : anywhere(50_000)));
    }

    /// Some at one place, some in heaps, some on a line, some anywhere.
    private IntFunction<WorldPoint> someWhere() {
        double extent = Math.pow(10, 1 + 4 * random.nextDouble());
        var heaps = List.of(anywhere(extent), anywhere(extent), anywhere(extent));
        return i -> switch (random.nextInt(4)) {
            case 0 -> heaps.get(random.nextInt(3));
            case 1 -> {
                var heap = heaps.get(random.nextInt(3));
                yield new WorldPoint(heap.x() + random.nextGaussian() * 50, heap.y() + random.nextGaussian() * 50);
            }
            case 2 -> new WorldPoint(i * 10, 0);
            default -> anywhere(extent);
        };
    }

    private WorldPoint anywhere(double extent) {
        return new WorldPoint((random.nextDouble() - 0.5) * extent, (random.nextDouble() - 0.5) * extent);
    }

    private void keepsItsPromises(List<Item> items) {
        var groups = groups(items);
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        var others = groups(shuffled);
        List<Group<Item>> finer = List.of();
        for (double scale = CLOSEST / 1.5; scale < FARTHEST * 1.5; scale *= 1 + random.nextDouble()) {
            var found = groups.in(EVERYWHERE, scale);
            holdsEachOnce(items, found);
            keepsApart(found, scale);
            nests(finer, found);
            assertThat(memberships(others.in(EVERYWHERE, scale))).isEqualTo(memberships(found));
            showsTheSameWhilePanning(groups, found, scale);
            opens(groups, found, scale);
            finer = found;
        }
    }

    private static void holdsEachOnce(List<Item> items, List<Group<Item>> found) {
        var members = found.stream().flatMap(group -> group.members().stream()).toList();
        assertThat(members).hasSameSizeAs(items);
        assertThat(new HashSet<>(members)).isEqualTo(new HashSet<>(items));
        for (var group : found) {
            assertThat(group.members()).anyMatch(member -> member.at().equals(group.at()));
            assertThat(WorldBounds.around(group.members().stream().map(Item::at).toList()))
                    .isEqualTo(group.bounds());
        }
    }

    private static void keepsApart(List<Group<Item>> found, double scale) {
        // Outside the scales that were promised, what is shown is that of the nearest.
        double least = DISTANCE * Math.min(scale, FARTHEST) * (1 - 1e-6);
        if (found.size() > 1500) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            for (int k = 0; k < i; k++) {
                double apart = found.get(i).at().distanceTo(found.get(k).at());
                if (apart < least) {
                    throw new AssertionError("%s m apart at %s m to a unit".formatted(apart, scale));
                }
            }
        }
    }

    private static void nests(List<Group<Item>> finer, List<Group<Item>> coarser) {
        var groupOf = new HashMap<Item, Group<Item>>();
        coarser.forEach(group -> group.members().forEach(member -> groupOf.put(member, group)));
        for (var group : finer) {
            assertThat(group.members().stream().map(groupOf::get).distinct().count())
                    .isEqualTo(1);
        }
    }

    private static Set<Set<Item>> memberships(List<Group<Item>> found) {
        return found.stream().map(group -> Set.copyOf(group.members())).collect(Collectors.toSet());
    }

    private void showsTheSameWhilePanning(Groups<Item> groups, List<Group<Item>> all, double scale) {
        var middle = anywhere(10_000);
        var part = new WorldBounds(middle.x() - 3000, middle.y() - 2000, middle.x() + 3000, middle.y() + 2000);

        assertThat(groups.in(part, scale))
                .isEqualTo(
                        all.stream().filter(group -> part.contains(group.at())).toList());
    }

    /// Whoever opens a group, and then a group of what it has become, comes closer each time, until each member stands
    /// alone or with those of its place.
    private void opens(Groups<Item> groups, List<Group<Item>> found, double scale) {
        if (found.isEmpty()) {
            return;
        }
        var group = found.get(random.nextInt(found.size()));
        var wanted = group.members().get(random.nextInt(group.members().size()));
        double from = scale;
        while (group.splits() > 0) {
            double closer = group.splits();
            assertThat(closer).isLessThan(from).isGreaterThanOrEqualTo(CLOSEST);
            var parts = groups.in(group.bounds(), closer).stream()
                    .filter(part -> part.members().contains(wanted))
                    .toList();
            assertThat(parts).hasSize(1);
            assertThat(parts.getFirst().members())
                    .hasSizeLessThan(group.members().size());
            group = parts.getFirst();
            from = closer;
        }
        assertThat(group.members()).contains(wanted);
        assertThat(Math.hypot(group.bounds().width(), group.bounds().height())).isLessThan(4 * DISTANCE * CLOSEST);
    }

    private static List<Item> items(int count, IntFunction<WorldPoint> at) {
        return IntStream.range(0, count).mapToObj(i -> new Item(i, at.apply(i))).toList();
    }

    private static Groups<Item> groups(List<Item> items) {
        return new Groups<>(items, Item::at, DISTANCE, CLOSEST, FARTHEST);
    }
}
