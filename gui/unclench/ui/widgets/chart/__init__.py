"""Charts, painted on any paint device in the colours of the theme, readable by keyboard and by screen readers."""
