"""Qt's palette in the app's colours, so that stock widgets and dialogs fit in without a style sheet rule."""

from PySide6.QtGui import QColor, QPalette

from unclench.ui.look.colour_tokens import Tokens, faint, mix

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette(tokens: Tokens) -> QPalette:
    """Every role for every state."""
    colours = {
        _Role.Window: tokens.ground,
        _Role.WindowText: tokens.text,
        _Role.Base: tokens.surface,
        _Role.AlternateBase: tokens.sunk,
        _Role.Text: tokens.text,
        _Role.PlaceholderText: tokens.muted,
        _Role.Button: tokens.surface,
        _Role.ButtonText: tokens.text,
        _Role.BrightText: tokens.danger,
        _Role.ToolTipBase: tokens.surface,
        _Role.ToolTipText: tokens.text,
        _Role.Highlight: tokens.accent,
        _Role.HighlightedText: tokens.on_accent,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent,
        _Role.LinkVisited: mix(tokens.accent, tokens.text, 0.4),
        _Role.Light: mix(tokens.surface, tokens.text, 0.02),
        _Role.Midlight: tokens.sunk,
        _Role.Mid: tokens.line,
        _Role.Dark: tokens.edge,
        _Role.Shadow: mix(tokens.text, tokens.ground, 0.2) if not tokens.dark else "#000000",
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.Link, _Role.LinkVisited, _Role.ToolTipText):
        result.setColor(_Group.Disabled, role, QColor(faint(tokens)))
    result.setColor(_Group.Disabled, _Role.Highlight, QColor(tokens.line))
    result.setColor(_Group.Disabled, _Role.Accent, QColor(tokens.line))
    result.setColor(_Group.Disabled, _Role.HighlightedText, QColor(tokens.text))
    return result
