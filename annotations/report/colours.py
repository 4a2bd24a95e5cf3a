"""Colours of the page: both themes are made from the scheme's layer colours, with contrast that is computed, not hoped for."""

from __future__ import annotations

from ..scheme import Scheme

AA = 4.5
PAPER = {"light": "#fcfbf8", "dark": "#191816"}
INK = {"light": "#22201c", "dark": "#e9e5dc"}
QUIET = {"light": "#625d53", "dark": "#aba498"}
RULE = {"light": "#e3ded3", "dark": "#37342f"}
PANEL = {"light": "#f5f2eb", "dark": "#211f1c"}
HEAT = "#2b6777"
HEAT_STEPS = 6
VERDICTS = {
    "good": "#2f6b4f", "some": "#8a6a1b", "none": "#6b675f", "bad": "#a03c3c", "mixed": "#6d4f8d", "unknown": "#6b675f",
}
_EXTREME = {"light": "#000000", "dark": "#ffffff"}


def _channels(colour: str) -> tuple[int, int, int]:
    digits = colour.lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def mix(colour: str, other: str, share: float) -> str:
    """`share` of colour and the rest of other, as #rrggbb."""
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(_channels(colour), _channels(other), strict=True))
    return "#" + "".join(f"{c:02x}" for c in mixed)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        value = channel / 255
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    r, g, b = map(linear, _channels(colour))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def readable(colour: str, theme: str, ratio: float = AA) -> str:
    """The colour, moved towards black or white only as far as it needs to be read on the panel of the theme."""
    for step in range(21):
        moved = mix(_EXTREME[theme], colour, step / 20)
        if min(contrast(moved, PAPER[theme]), contrast(moved, PANEL[theme])) >= ratio:
            return moved
    return _EXTREME[theme]


def theme_variables(scheme: Scheme, theme: str) -> dict[str, str]:
    """CSS custom properties of one theme ("light" or "dark"), without the leading dashes."""
    paper = PAPER[theme]
    out = {"paper": paper, "ink": INK[theme], "quiet": QUIET[theme], "rule": RULE[theme], "panel": PANEL[theme]}
    for name, layer in scheme.layers.items():
        muted = mix(layer.colour, "#77736a", 0.72)
        out[name] = readable(muted, theme)
        share = {"treatment": 0.22, "outcome": 0.11}.get(name, 0.16)
        out[f"{name}-tint"] = mix(out[name], paper, share)
    for name, colour in VERDICTS.items():
        out[f"verdict-{name}"] = readable(colour, theme)
    for step in range(HEAT_STEPS + 1):
        cell = mix(readable(HEAT, theme), paper, step / HEAT_STEPS * 0.92 + (0.06 if step else 0.0))
        out[f"heat-{step}"] = cell
        out[f"heat-ink-{step}"] = max((INK["light"], INK["dark"], "#ffffff", "#000000"), key=lambda ink: contrast(ink, cell))
    for number, share in enumerate((1.0, 0.6, 0.3), 1):
        out[f"tone-{number}"] = mix(out["symptom"], paper, share)
    return out


def css_variables(scheme: Scheme) -> str:
    """Both themes as CSS: the system's choice, or what the reader chose on the page."""
    light, dark = ("".join(f"--{k}:{v};" for k, v in theme_variables(scheme, theme).items()) for theme in ("light", "dark"))
    return (
        f":root{{color-scheme:light;{light}}}\n"
        f"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{dark}}}}}\n"
        f":root[data-theme=dark]{{color-scheme:dark;{dark}}}\n"
    )
