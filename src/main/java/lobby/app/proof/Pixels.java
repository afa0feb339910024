package lobby.app.proof;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import lobby.geo.Box;
import org.jspecify.annotations.Nullable;

/// A picture as numbers, and the paper it is taken on: both are used again, since a proof takes thousands.
final class Pixels {

    private @Nullable WritableImage paper;
    private int[] argb = {};
    private int width;
    private int height;

    void take(Sitter sitter) {
        var size = sitter.root().getLayoutBounds();
        boolean fits = paper != null && paper.getWidth() == size.getWidth() && paper.getHeight() == size.getHeight();
        var taken = sitter.picture(fits ? paper : null);
        paper = taken;
        width = (int) taken.getWidth();
        height = (int) taken.getHeight();
        if (argb.length != width * height) {
            argb = new int[width * height];
        }
        taken.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    }

    /// Places in [#at] that lie in a box, row by row.
    int[] in(Box box) {
        int left = Math.max(0, (int) Math.floor(box.x()));
        int top = Math.max(0, (int) Math.floor(box.y()));
        int right = Math.min(width, (int) Math.ceil(box.x() + box.width()));
        int bottom = Math.min(height, (int) Math.ceil(box.y() + box.height()));
        var places = new int[Math.max(0, right - left) * Math.max(0, bottom - top)];
        int i = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                places[i++] = y * width + x;
            }
        }
        return Arrays.copyOf(places, i);
    }

    /// The colour of a place, 0xAARRGGBB.
    int at(int place) {
        return argb[place];
    }

    BufferedImage toImage() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }
}
