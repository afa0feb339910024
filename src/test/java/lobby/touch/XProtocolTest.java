package lobby.touch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import lobby.touch.PointerInput.Kind;
import org.junit.jupiter.api.Test;

/// Bytes as `XI2proto.h` lays them out.
class XProtocolTest {

    private static final int EXTENSION = 131;

    @Test
    void findsTheRootWindowBehindVendorAndFormats() {
        var setup = bytes(200);
        setup.putShort(24, (short) 20).put(29, (byte) 7).putInt(40 + 20 + 56, 0x4D2);

        assertThat(XProtocol.root(setup)).isEqualTo(0x4D2);
    }

    @Test
    void findsOnlyScreensThatAreTouchedWhereThePictureIs() {
        var reply = bytes(1_000);
        reply.putShort(8, (short) 4).position(32);
        device(reply, 2, 1, true, 1, 10);
        device(reply, 6, 3, true, 2, 5);
        device(reply, 7, 3, false, 1, 10);
        device(reply, 8, 3, true, 1, 10);

        assertThat(XProtocol.panels(reply))
                .containsExactly(new Panel(8, "touch 8", 10, new Panel.Axis(0, 4_095.5), new Panel.Axis(0, 4_095.5)));
    }

    @Test
    void readsAFingerThatLands() {
        var event = touch(22, 0b10011);
        value(event, 36, 100.25);
        value(event, 44, 200.5);

        assertThat(XProtocol.event(event, EXTENSION)).isEqualTo(new XEvent.Touch(8, 77, Kind.DOWN, 100.25, 200.5));
    }

    @Test
    void readsAMoveThatLeavesOutAnAxis() {
        var event = touch(23, 0b00010);
        value(event, 36, 200.5);

        assertThat(XProtocol.event(event, EXTENSION)).isEqualTo(new XEvent.Touch(8, 77, Kind.MOVE, Double.NaN, 200.5));
    }

    @Test
    void readsALeavingWithoutAnyAxis() {
        var event = touch(24, 0);
        event.putShort(22, (short) 0);

        assertThat(XProtocol.event(event, EXTENSION))
                .isEqualTo(new XEvent.Touch(8, 77, Kind.UP, Double.NaN, Double.NaN));
    }

    @Test
    void readsThatDevicesCameOrWent() {
        assertThat(XProtocol.event(touch(11, 0), EXTENSION)).isEqualTo(new XEvent.DevicesChanged());
    }

    @Test
    void passesOverWhatItDidNotAskFor() {
        assertThat(XProtocol.event(touch(22, 0), EXTENSION + 1)).isEqualTo(new XEvent.Other());
        assertThat(XProtocol.event(bytes(32), EXTENSION)).isEqualTo(new XEvent.Other());
    }

    @Test
    void knowsServersThatKnowTouches() {
        assertThat(XProtocol.knowsTouches(version(2, 1))).isFalse();
        assertThat(XProtocol.knowsTouches(version(2, 2))).isTrue();
        assertThat(XProtocol.knowsTouches(version(3, 0))).isTrue();
    }

    private static ByteBuffer version(int major, int minor) {
        return bytes(32).putShort(8, (short) major).putShort(10, (short) minor);
    }

    /// A device with two valuators and a touch class.
    private static void device(ByteBuffer reply, int device, int use, boolean enabled, int mode, int fingers) {
        byte[] name = ("touch " + device).getBytes(UTF_8);
        reply.putShort((short) device).putShort((short) use).putShort((short) 2).putShort((short) 3);
        reply.putShort((short) name.length).put((byte) (enabled ? 1 : 0)).put((byte) 0);
        reply.put(name).put((byte) 0);
        for (int axis = 0; axis < 2; axis++) {
            int begin = reply.position();
            reply.putShort(begin, (short) 2).putShort(begin + 2, (short) 11).putShort(begin + 6, (short) axis);
            value(reply, begin + 20, 4_095.5);
            reply.position(begin + 44);
        }
        reply.putShort((short) 8).putShort((short) 2).putShort((short) device);
        reply.put((byte) mode).put((byte) fingers);
    }

    private static ByteBuffer touch(int type, int mask) {
        var event = bytes(80);
        event.put(0, (byte) 35).put(1, (byte) EXTENSION).putShort(8, (short) type);
        event.putInt(16, 77).putShort(20, (short) 8).putShort(22, (short) 1).putInt(32, mask);
        return event;
    }

    private static void value(ByteBuffer bytes, int at, double value) {
        bytes.putInt(at, (int) Math.floor(value));
        bytes.putInt(at + 4, (int) (long) ((value - Math.floor(value)) * 0x1p32));
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
    }
}
