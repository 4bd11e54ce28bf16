"""A portal for the system's Python, as strict about types as the real one: GDBus checks each call by the interfaces.

Prints a line for each call. Reads commands: `locked true`, `ending`. Its argument is how RequestBackground is answered:
`grant`, `deny`, or `wait` (until the line `grant` comes). A folder: where files that are asked for go.
"""

import sys

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
XML = """
<node>
  <interface name="org.freedesktop.portal.Background">
    <method name="RequestBackground">
      <arg type="s" direction="in"/><arg type="a{sv}" direction="in"/><arg type="o" direction="out"/>
    </method>
    <property name="version" type="u" access="read"/>
  </interface>
  <interface name="org.freedesktop.portal.Inhibit">
    <method name="Inhibit">
      <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="a{sv}" direction="in"/>
      <arg type="o" direction="out"/>
    </method>
    <method name="CreateMonitor">
      <arg type="s" direction="in"/><arg type="a{sv}" direction="in"/><arg type="o" direction="out"/>
    </method>
    <method name="QueryEndResponse"><arg type="o" direction="in"/></method>
    <signal name="StateChanged"><arg type="o"/><arg type="a{sv}"/></signal>
    <property name="version" type="u" access="read"/>
  </interface>
  <interface name="org.freedesktop.portal.FileChooser">
    <method name="SaveFile">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
      <arg type="o" direction="out"/>
    </method>
    <property name="version" type="u" access="read"/>
  </interface>
  <interface name="org.freedesktop.portal.Request">
    <method name="Close"/>
    <signal name="Response"><arg type="u"/><arg type="a{sv}"/></signal>
  </interface>
</node>
"""
KINDS = {"autostart": "b", "commandline": "as", "reason": "s", "handle_token": "s", "session_handle_token": "s"}
KINDS |= {"current_name": "s", "current_folder": "ay", "current_file": "ay", "modal": "b", "accept_label": "s"}
KINDS |= {
    "filters": "a(sa(us))",
    "current_filter": "(sa(us))",
    "choices": "a(ssa(ss)s)",
    "multiple": "b",
    "directory": "b",
}
INTERFACES = {one.name: one for one in Gio.DBusNodeInfo.new_for_xml(XML).interfaces}
REQUEST = "org.freedesktop.portal.Request"
PERSON_MS = 300
"""So long a person looks at a dialog, at least."""


class Portal:
    def __init__(self, bus, answer):
        self.bus, self.answer = bus, answer
        self.waiting = lambda: None
        self.monitor = ("", "")
        for name in ("Background", "Inhibit", "FileChooser"):
            made = INTERFACES[f"org.freedesktop.portal.{name}"]
            bus.register_object(PATH, made, self.called, lambda *_: GLib.Variant("u", 3), None)

    def called(self, bus, sender, path, interface, method, arguments, call):
        *plain, options = (arguments.get_child_value(at) for at in range(arguments.n_children()))
        if method == "QueryEndResponse":
            tell(method, options.unpack() == self.monitor[1])
            call.return_value(None)
            return
        kinds = {key: options.lookup_value(key, None).get_type_string() for key in options.unpack()}
        if any(KINDS.get(key) != kind for key, kind in kinds.items()):
            tell("refused", kinds)
            call.return_dbus_error("org.freedesktop.portal.Error.InvalidArgument", str(kinds))
            return
        told = options.unpack()
        request = f"{PATH}/request/{plain_name(sender)}/{told.get('handle_token', 't')}"
        self.bus.register_object(request, INTERFACES[REQUEST], closed, None, None)
        call.return_value(GLib.Variant("(o)", (request,)))
        if method == "RequestBackground":
            tell(method, told["autostart"], told["commandline"], told["reason"])
            granted = told["autostart"] and self.answer != "deny"
            told = {"background": GLib.Variant("b", True), "autostart": GLib.Variant("b", granted)}
            self.waiting = lambda: self.respond(sender, request, told)
            if self.answer != "wait":
                self.waiting()
        elif method == "SaveFile":
            tell(method, plain[1].unpack(), told["current_name"])
            uris = {"uris": GLib.Variant("as", [f"file://{self.answer}/{told['current_name']}"])}
            GLib.timeout_add(PERSON_MS, self.respond, sender, request, uris)  # Qt listens after our reply only
        elif method == "Inhibit":
            tell(method, plain[1].unpack(), told["reason"])
        else:
            session = f"{PATH}/session/{plain_name(sender)}/{told['session_handle_token']}"
            self.monitor = (sender, session)
            self.respond(sender, request, {})
            tell(method)

    def respond(self, sender, request, results):
        self.bus.emit_signal(sender, request, REQUEST, "Response", GLib.Variant("(ua{sv})", (0, results)))

    def state(self, **values):
        body = GLib.Variant("(oa{sv})", (self.monitor[1], values))
        self.bus.emit_signal(self.monitor[0], PATH, "org.freedesktop.portal.Inhibit", "StateChanged", body)

    def command(self, channel, _):
        line = channel.readline().strip()
        if line.startswith("locked"):
            self.state(**{"screensaver-active": GLib.Variant("b", line == "locked true")})
        elif line == "ending":
            self.state(**{"session-state": GLib.Variant("u", 2)})
        elif line == "grant":
            self.waiting()
        return bool(line)


def closed(bus, sender, path, interface, method, arguments, call):
    tell(method)
    call.return_value(None)


def plain_name(sender):
    return sender.removeprefix(":").replace(".", "_")


def tell(*words):
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
portal = Portal(bus, sys.argv[1])
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN, portal.command)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: tell("ready"), None)
GLib.MainLoop().run()
