"""The foods: found by words, in the order and the measures of the person's country."""

from PySide6.QtWidgets import QAbstractButton

from pictures.scenes_prevention import bridge
from ui.prevention.test_page import press, write
from ui.seen import texts
from unclench.ui.prevention.page import PreventionPage


def test_foods_are_found_by_a_search_and_those_of_the_country_and_of_the_week_come_first(look, qtbot):
    on, _ = bridge()
    page = PreventionPage(on)
    on.setParent(page)
    qtbot.addWidget(page)
    page.show()

    def shown() -> list[str]:
        names = (one.accessibleName() for one in page.findChildren(QAbstractButton) if one.isVisibleTo(page))
        return [name.removeprefix("Eaten: ") for name in names if name.startswith("Eaten: ")]

    on.services.preferences.change("country", "BR")
    press(page, "Foods with minerals")
    assert shown()[0] == "Collards, cooked"
    assert "190 g" in texts(page)
    assert "1 cup" not in texts(page)
    write(page, "Search the foods", "magnesium alm")
    assert shown() == ["Almonds, dry-roasted"]
    assert "this week" not in texts(page)
    press(page, "Eaten: Almonds, dry-roasted")
    assert "1 this week" in texts(page)
    press(page, "Eaten: Almonds, dry-roasted")
    assert "2 this week" in texts(page)
    write(page, "Search the foods", "xyz")
    assert "No food here has these words." in texts(page)
    press(page, "Back")
    press(page, "Foods with minerals")
    assert shown()[0] == "Almonds, dry-roasted"
