"""Two computers with one diary: what is exchanged, in what order it counts, and how it lies in a shared folder."""
