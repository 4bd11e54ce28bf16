"""The ports of Windows against Wine; run by wine_smoke.sh. Sends the messages that Windows would send."""

import ctypes

from PySide6.QtCore import QCoreApplication

from unclench.system.autostart import autostart
from unclench.system.clock import SystemClock
from unclench.system.inhibit import inhibit
from unclench.system.screen_lock import ScreenLock
from unclench.system.sleep import ComputerSleep
from unclench.system.wake_timer import wake
from unclench.system.windows import idle, languages_api, message_window_api, package_api, time_zone_api

POWER, SESSION, TIME = 0x0218, 0x02B1, 0x001E
SENT = ((POWER, 4), (POWER, 18), (POWER, 7), (SESSION, 7), (SESSION, 8), (SESSION, 2), (SESSION, 1), (TIME, 0))
WANTED = ["going", "woke", "locked", "unlocked", "locked", "unlocked", "clock set"]

app = QCoreApplication([])
heard: list[str] = []
sleep, lock, timer = ComputerSleep(), ScreenLock(), wake()
sleep.going.add(lambda: heard.append("going"))
sleep.woke.add(lambda: heard.append("woke"))
lock.locked.add(lambda: heard.append("locked"))
lock.unlocked.add(lambda: heard.append("unlocked"))
timer.clock_set = lambda: heard.append("clock set")
sleep.watch()
lock.watch()

user32 = ctypes.WinDLL("user32")
user32.FindWindowW.restype = ctypes.c_void_p
user32.SendMessageW.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_size_t, ctypes.c_ssize_t]
window = user32.FindWindowW(message_window_api.CLASS_NAME, None)
for message, number in SENT:
    user32.SendMessageW(window, message, number, 0)
assert heard == WANTED, heard

starts = autostart()
assert starts.set(True).yes
assert starts.set(False).answer == "no"
holder, told = inhibit(), []
holder.hold("a test", display=True, told=told.append)
holder.release()
assert told[0].yes, told
assert idle.seconds_since_input() is not None
assert languages_api.languages()
assert not package_api.in_package()
assert len(time_zone_api.time_zone()) == time_zone_api.SIZE
time_zone_api.read_anew()
assert SystemClock().now().boot_seconds > 0
print("all heard")
