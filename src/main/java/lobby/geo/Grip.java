package lobby.geo;

/// Finds the camera under which points of the ground lie under the fingers that hold them.
public final class Grip {

    /// Pixels: fingers closer together say nothing about scale and direction.
    private static final double LEAST_SPREAD = 4;

    private Grip() {}

    /// One finger shifts the map.
    ///
    /// @param ground what the finger holds
    public static Camera hold(Viewport view, WorldPoint ground, ScreenPoint finger) {
        var under = view.toWorld(finger);
        var camera = view.camera();
        return new Camera(
                new WorldPoint(
                        camera.centre().x() + ground.x() - under.x(),
                        camera.centre().y() + ground.y() - under.y()),
                camera.metresPerUnit(),
                camera.bearing());
    }

    /// Two fingers shift, zoom and turn it: both points lie exactly under their fingers.
    public static Camera hold(
            Viewport view, WorldPoint ground, ScreenPoint finger, WorldPoint otherGround, ScreenPoint otherFinger) {
        double spread = finger.distanceTo(otherFinger);
        double metres = ground.distanceTo(otherGround);
        var middle = new ScreenPoint((finger.x() + otherFinger.x()) / 2, (finger.y() + otherFinger.y()) / 2);
        var middleGround = new WorldPoint((ground.x() + otherGround.x()) / 2, (ground.y() + otherGround.y()) / 2);
        if (spread < LEAST_SPREAD || !(metres > 0)) {
            return hold(view, middleGround, middle);
        }
        double onGround = Math.atan2(otherGround.y() - ground.y(), otherGround.x() - ground.x());
        double onScreen = Math.atan2(finger.y() - otherFinger.y(), otherFinger.x() - finger.x());
        var camera = new Camera(
                view.camera().centre(), metres / spread * view.unit().pixels(), Math.toDegrees(onScreen - onGround));
        return hold(seenFrom(view, camera), middleGround, middle);
    }

    /// Another scale and direction, with the ground under one point of the screen unmoved.
    public static Camera about(Viewport view, ScreenPoint point, double metresPerUnit, double bearing) {
        var camera = new Camera(view.camera().centre(), metresPerUnit, bearing);
        return hold(seenFrom(view, camera), view.toWorld(point), point);
    }

    /// The same screen under another camera.
    public static Viewport seenFrom(Viewport view, Camera camera) {
        return new Viewport(camera, view.unit(), view.width(), view.height());
    }
}
