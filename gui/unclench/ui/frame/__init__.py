"""The window around the tabs: its controller, tab bar, log menu, shortcuts, welcome, About, trouble."""
