"""How everything looks: theme, colours, Qt style, text sizes, icons, movement, focus ring, language."""
