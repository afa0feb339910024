package lobby.touch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import lobby.touch.PointerInput.Kind;
import org.jspecify.annotations.Nullable;

/// The few words of the X protocol that touch needs: core, and XInput 2.2 as `XI2proto.h` has it.
///
/// Pure bytes in the order of this machine, so that the connection only carries them.
final class XProtocol {

    /// Of the protocol's first part of a message; what exceeds it is counted in its length.
    static final int HEAD = 32;

    /// An event that is longer than its head has four bytes of the C library after it.
    static final int EVENT_GAP = 4;

    /// Event code of everything that came after 1987.
    static final int GENERIC_EVENT = 35;

    private static final int GET_GEOMETRY = 14;
    private static final int GET_INPUT_FOCUS = 43;
    private static final int QUERY_EXTENSION = 98;
    private static final int SELECT_EVENTS = 46;
    private static final int QUERY_VERSION = 47;
    private static final int QUERY_DEVICE = 48;

    private static final short ALL_DEVICES = 0;
    private static final short ALL_MASTERS = 1;
    private static final int SLAVE_POINTER = 3;
    private static final int VALUATOR_CLASS = 2;
    private static final int TOUCH_CLASS = 8;
    private static final int DIRECT = 1;

    private static final int HIERARCHY_CHANGED = 11;
    private static final int TOUCH_BEGIN = 22;
    private static final int TOUCH_UPDATE = 23;
    private static final int TOUCH_END = 24;

    private XProtocol() {}

    /// What the server answers when it has done all that came before.
    static ByteBuffer getInputFocus() {
        return request(GET_INPUT_FOCUS, 0, 4);
    }

    static ByteBuffer getGeometry(int window) {
        return request(GET_GEOMETRY, 0, 8).putInt(window);
    }

    static ByteBuffer queryInputExtension() {
        byte[] name = "XInputExtension".getBytes(UTF_8);
        return request(QUERY_EXTENSION, 0, 8 + 16)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name);
    }

    /// Asks for 2.2: the server tells of touches only those who know them.
    static ByteBuffer queryVersion(int extension) {
        return request(extension, QUERY_VERSION, 8).putShort((short) 2).putShort((short) 2);
    }

    static ByteBuffer queryDevices(int extension) {
        return request(extension, QUERY_DEVICE, 8).putShort(ALL_DEVICES).putShort((short) 0);
    }

    /// Asks for raw touches, which everybody gets whatever window they fall on, and for devices that come and go.
    static ByteBuffer selectTouches(int extension, int root) {
        int touches = 1 << TOUCH_BEGIN | 1 << TOUCH_UPDATE | 1 << TOUCH_END;
        return request(extension, SELECT_EVENTS, 28)
                .putInt(root)
                .putShort((short) 2)
                .putShort((short) 0)
                .putShort(ALL_MASTERS)
                .putShort((short) 1)
                .putInt(touches)
                .putShort(ALL_DEVICES)
                .putShort((short) 1)
                .putInt(1 << HIERARCHY_CHANGED);
    }

    private static ByteBuffer request(int major, int minor, int length) {
        return ByteBuffer.allocate(length)
                .order(ByteOrder.nativeOrder())
                .put((byte) major)
                .put((byte) minor)
                .putShort((short) (length / 4));
    }

    /// @return the first screen's root window
    static int root(ByteBuffer setup) {
        int vendor = Short.toUnsignedInt(setup.getShort(24));
        int formats = Byte.toUnsignedInt(setup.get(29));
        return setup.getInt(40 + padded(vendor) + 8 * formats);
    }

    /// @return the extension's number, 0 if the server has none
    static int extension(ByteBuffer reply) {
        return reply.get(8) == 0 ? 0 : Byte.toUnsignedInt(reply.get(9));
    }

    static boolean knowsTouches(ByteBuffer version) {
        return version.getShort(8) > 2 || (version.getShort(8) == 2 && version.getShort(10) >= 2);
    }

    static int width(ByteBuffer geometry) {
        return Short.toUnsignedInt(geometry.getShort(16));
    }

    static int height(ByteBuffer geometry) {
        return Short.toUnsignedInt(geometry.getShort(18));
    }

    /// The devices that are switched on and touched where the picture is; a touchpad is not.
    static List<Panel> panels(ByteBuffer reply) {
        var panels = new ArrayList<Panel>();
        int at = HEAD;
        for (int left = Short.toUnsignedInt(reply.getShort(8)); left > 0; left--) {
            int device = Short.toUnsignedInt(reply.getShort(at));
            int use = reply.getShort(at + 2);
            int classes = Short.toUnsignedInt(reply.getShort(at + 6));
            int nameLength = Short.toUnsignedInt(reply.getShort(at + 8));
            boolean enabled = reply.get(at + 10) != 0;
            byte[] name = new byte[nameLength];
            reply.get(at + 12, name);
            at += 12 + padded(nameLength);
            Panel.Axis x = null;
            Panel.Axis y = null;
            int fingers = 0;
            for (; classes > 0; classes--) {
                int kind = reply.getShort(at);
                if (kind == TOUCH_CLASS && reply.get(at + 6) == DIRECT) {
                    fingers = Byte.toUnsignedInt(reply.get(at + 7));
                } else if (kind == VALUATOR_CLASS && reply.getShort(at + 6) == 0) {
                    x = axis(reply, at);
                } else if (kind == VALUATOR_CLASS && reply.getShort(at + 6) == 1) {
                    y = axis(reply, at);
                }
                at += 4 * Short.toUnsignedInt(reply.getShort(at + 2));
            }
            if (enabled && use == SLAVE_POINTER && fingers > 0 && x != null && y != null) {
                panels.add(new Panel(device, new String(name, UTF_8), fingers, x, y));
            }
        }
        return panels;
    }

    private static Panel.@Nullable Axis axis(ByteBuffer reply, int at) {
        double min = fixed(reply, at + 12);
        double max = fixed(reply, at + 20);
        return max > min ? new Panel.Axis(min, max) : null;
    }

    /// @param event without the C library's gap
    static XEvent event(ByteBuffer event, int extension) {
        if ((event.get(0) & 0x7F) != GENERIC_EVENT || Byte.toUnsignedInt(event.get(1)) != extension) {
            return new XEvent.Other();
        }
        return switch (event.getShort(8)) {
            case HIERARCHY_CHANGED -> new XEvent.DevicesChanged();
            case TOUCH_BEGIN -> touch(event, Kind.DOWN);
            case TOUCH_UPDATE -> touch(event, Kind.MOVE);
            case TOUCH_END -> touch(event, Kind.UP);
            default -> new XEvent.Other();
        };
    }

    /// The values are packed: only those whose bit is set, in the server's coordinates first and then raw.
    private static XEvent touch(ByteBuffer event, Kind kind) {
        int maskLength = 4 * Short.toUnsignedInt(event.getShort(22));
        int bits = maskLength == 0 ? 0 : event.get(HEAD);
        int at = HEAD + maskLength;
        double x = Double.NaN;
        double y = Double.NaN;
        if ((bits & 1) != 0) {
            x = fixed(event, at);
            at += 8;
        }
        if ((bits & 2) != 0) {
            y = fixed(event, at);
        }
        int device = Short.toUnsignedInt(event.getShort(20));
        return new XEvent.Touch(device, Integer.toUnsignedLong(event.getInt(16)), kind, x, y);
    }

    /// A number of 32 bits before the point and 32 after it.
    private static double fixed(ByteBuffer bytes, int at) {
        return bytes.getInt(at) + Integer.toUnsignedLong(bytes.getInt(at + 4)) / 0x1p32;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
