"""Every colour of the app, by what it means: four sets with the same names. No Qt here."""

from typing import Literal

from unclench.core.base.frozen_record import record

Tone = Literal["text", "muted", "accent", "ice", "heat", "good", "caution", "danger"]


@record
class Tokens:
    """One set of colours, each as #rrggbb. A `..._soft` colour is the ground on which its namesake is written."""

    name: str
    dark: bool
    ground: str
    surface: str
    sunk: str
    line: str
    track: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    ice: str
    on_ice: str
    ice_soft: str
    heat: str
    on_heat: str
    heat_soft: str
    good: str
    good_soft: str
    caution: str
    caution_soft: str
    danger: str
    on_danger: str
    danger_soft: str

    def tone(self, tone: str) -> str:
        """The colour in which `tone` is written or drawn."""
        return getattr(self, tone)

    @property
    def is_contrast(self) -> bool:
        """Whether this is one of the high-contrast sets: soft grounds get an edge there."""
        return self.name.startswith("contrast")

    def soft(self, tone: str) -> str:
        """The ground on which `tone` is written: a chip, a banner, the inside of a ring."""
        return self.sunk if tone in ("text", "muted") else getattr(self, f"{tone}_soft")


LIGHT = Tokens(
    name="light",
    dark=False,
    ground="#F6F4F0",
    surface="#FFFFFF",
    sunk="#EFEBE4",
    line="#E3DDD3",
    track="#EFEBE4",
    edge="#7B868A",
    text="#1D282C",
    muted="#5C686D",
    accent="#0E6B6B",
    on_accent="#FFFFFF",
    accent_soft="#DCEDEB",
    ice="#2469AB",
    on_ice="#FFFFFF",
    ice_soft="#DFECF8",
    heat="#B2441D",
    on_heat="#FFFFFF",
    heat_soft="#FBE6DC",
    good="#2B7549",
    good_soft="#DFF0E5",
    caution="#8A5B00",
    caution_soft="#FAEFD4",
    danger="#B3261E",
    on_danger="#FFFFFF",
    danger_soft="#FBE3E1",
)

DARK = Tokens(
    name="dark",
    dark=True,
    ground="#12181A",
    surface="#1B2326",
    sunk="#151C1F",
    line="#2D383C",
    track="#11181A",
    edge="#75858A",
    text="#E9EEEE",
    muted="#9DAEB3",
    accent="#5CC4BE",
    on_accent="#06201F",
    accent_soft="#183836",
    ice="#7DB9EE",
    on_ice="#12181A",
    ice_soft="#1A2F42",
    heat="#F2946E",
    on_heat="#2A1209",
    heat_soft="#40241A",
    good="#7CCB99",
    good_soft="#1B3526",
    caution="#E2B548",
    caution_soft="#3A2F14",
    danger="#F4877F",
    on_danger="#2A0907",
    danger_soft="#431F1D",
)

CONTRAST_LIGHT = Tokens(
    name="contrast-light",
    dark=False,
    ground="#FFFFFF",
    surface="#FFFFFF",
    sunk="#F2F2F2",
    line="#4A4A4A",
    track="#B4BABC",
    edge="#000000",
    text="#000000",
    muted="#2B3236",
    accent="#004A4A",
    on_accent="#FFFFFF",
    accent_soft="#E6F4F3",
    ice="#0A3F73",
    on_ice="#FFFFFF",
    ice_soft="#EAF3FC",
    heat="#7A2406",
    on_heat="#FFFFFF",
    heat_soft="#FDF0E9",
    good="#0F4A28",
    good_soft="#EAF6EE",
    caution="#573800",
    caution_soft="#FDF6E3",
    danger="#840A04",
    on_danger="#FFFFFF",
    danger_soft="#FDEFEE",
)

CONTRAST_DARK = Tokens(
    name="contrast-dark",
    dark=True,
    ground="#000000",
    surface="#000000",
    sunk="#171717",
    line="#B8C2C4",
    track="#565E60",
    edge="#FFFFFF",
    text="#FFFFFF",
    muted="#DCE4E6",
    accent="#7FF0E9",
    on_accent="#000000",
    accent_soft="#04302E",
    ice="#A9D6FF",
    on_ice="#000000",
    ice_soft="#0B2438",
    heat="#FFBC9E",
    on_heat="#000000",
    heat_soft="#3A1A0D",
    good="#A4F0C0",
    good_soft="#0B2A18",
    caution="#FFD970",
    caution_soft="#2E2402",
    danger="#FFB1AB",
    on_danger="#000000",
    danger_soft="#3B0F0D",
)

SETS = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}


def mix(first: str, second: str, share: float) -> str:
    """`first` with `share` (0 to 1) of `second` in it."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def faint(tokens: Tokens) -> str:
    """The colour of what cannot be used now: still readable, clearly set back."""
    return mix(tokens.muted, tokens.sunk, 0.25)


def contrast(first: str, second: str) -> float:
    """The ratio (1 to 21) of two colours as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    shares = [value / 255 for value in _channels(colour)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
