"""The parts windows are put together from. Each is a stock widget underneath, so that assistive technology knows it.

Texts: `label`, `wrapped` (role = size, tone = colour). Buttons: `button(words, on, role=, size=, icon=)`, `Link`,
`ChipButton`. Choices: `Check`, `ChoiceList`. Places: `Card`, `Inset`, `Rule`, `Page`, `row`, `column`, `Flow` (goes
on in the next line), `Turning` (a row that becomes a column in a narrow window). Numbers: `Ring` (with `Breath`),
`Bar`. Messages: `Banner`, `Chip`. Fields: `WhenField`.
"""
