"""The icon in the tray, its figures and menu, and what connects it to services and window."""
