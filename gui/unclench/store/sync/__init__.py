"""A diary that is shared through a folder: what is kept of it in the data file, and the files in the folder."""
