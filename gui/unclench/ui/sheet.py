"""The one style sheet: a template for the stock widgets, filled from tokens. Kept small: each rule costs start-up.

Buttons: property `role` = primary, ice, heat, danger, quiet (none: plain), `bulk` = big, huge, small.
Labels: property `tone` as in `tokens.Tone`. Cards, chips, checks, rings and bars paint themselves.
"""

from string import Template

from unclench.ui.tokens import Tokens, mix

_TEMPLATE = Template("""
QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: 8px;
    padding: 9px 14px; font-weight: 500 }
QPushButton:hover { background: $hover; border-color: $edge }
QPushButton:pressed { background: $sunk }
QPushButton:disabled { color: $faint; background: $sunk; border-color: $sunk }
QPushButton[bulk="icon"] { padding: 9px 10px }
QPushButton[bulk="small"] { padding: 6px 10px }
QPushButton[bulk="step"] { padding: 6px 0 }
QPushButton[bulk="big"] { padding: 14px 22px; border-radius: 10px }
QPushButton[bulk="huge"] { padding: 18px 44px; border-radius: 10px }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600 }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover }
QPushButton[role="ice"] { background: $ice; border-color: $ice; color: $on_ice; font-weight: 600 }
QPushButton[role="ice"]:hover { background: $ice_hover; border-color: $ice_hover }
QPushButton[role="heat"] { background: $heat; border-color: $heat; color: $on_heat; font-weight: 600 }
QPushButton[role="heat"]:hover { background: $heat_hover; border-color: $heat_hover }
QPushButton[role="danger"] { color: $danger; border-color: $danger }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $muted }
QPushButton[role="quiet"]:hover { background: $sunk; color: $text }
QPushButton[role="primary"]:disabled, QPushButton[role="ice"]:disabled, QPushButton[role="heat"]:disabled {
    background: $sunk; border-color: $sunk; color: $faint }
ChipButton { font-weight: 600 }
Link { font-weight: 400 }
QPushButton::menu-indicator { width: 0; image: none }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $surface; color: $text;
    border: 1px solid $edge; border-radius: 8px; padding: 6px 10px; selection-background-color: $accent;
    selection-color: $on_accent }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 5px 9px }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: 0; padding: 0 0 0 8px; background: transparent }
QLineEdit[wrong="true"] { border: 2px solid $danger; padding: 5px 9px }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $faint; background: $sunk; border-color: $line }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; outline: 0 }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 28px }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(unclench:icons/arrow-down.svg); width: 14px; height: 14px }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; background: transparent; width: 24px }
QAbstractSpinBox::up-arrow { image: url(unclench:icons/arrow-up.svg); width: 12px; height: 12px }
QAbstractSpinBox::down-arrow { image: url(unclench:icons/arrow-down.svg); width: 12px; height: 12px }

QScrollArea { background: transparent; border: 0 }
QAbstractScrollArea::corner { background: transparent; border: 0 }
QTabBar QToolButton { background: $ground; border: 0 }
QTabBar QToolButton::right-arrow { image: url(unclench:icons/arrow-right.svg) }
QTabBar QToolButton::left-arrow { image: url(unclench:icons/arrow-left.svg) }
QScrollBar { background: transparent; border: 0; margin: 0 }
QScrollBar:vertical { width: 12px }
QScrollBar:horizontal { height: 12px }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 3px }
QScrollBar::handle:vertical { min-height: 36px }
QScrollBar::handle:horizontal { min-width: 36px }
QScrollBar::handle:hover { background: $muted }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }

QMenu { background: $surface; border: 1px solid $line; padding: 6px }
QMenu::item { padding: 7px 26px 7px 14px; border-radius: 6px; color: $text; background: transparent }
QMenu::item:selected { background: $accent_soft; color: $text }
QMenu::item:disabled { color: $muted }
QMenu::separator { height: 1px; background: $line; margin: 5px 10px }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 6px 9px }

QLabel[tone="muted"] { color: $muted }
QLabel[tone="accent"] { color: $accent }
QLabel[tone="ice"] { color: $ice }
QLabel[tone="heat"] { color: $heat }
QLabel[tone="good"] { color: $good }
QLabel[tone="caution"] { color: $caution }
QLabel[tone="danger"] { color: $danger }
""")


def sheet(tokens: Tokens) -> str:
    """The style sheet in these colours."""
    return _TEMPLATE.substitute(
        tokens._asdict(),
        hover=mix(tokens.surface, tokens.sunk, 0.6),
        faint=faint(tokens),
        handle=mix(tokens.edge, tokens.ground, 0.0 if tokens.is_contrast else 0.4),
        accent_hover=mix(tokens.accent, tokens.text, 0.14),
        ice_hover=mix(tokens.ice, tokens.text, 0.14),
        heat_hover=mix(tokens.heat, tokens.text, 0.14),
    )


def faint(tokens: Tokens) -> str:
    """The colour of what cannot be used now: still readable, clearly set back."""
    return mix(tokens.muted, tokens.sunk, 0.25)
