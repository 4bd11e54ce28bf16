"""Warning signs, cautions, pain and the episode: the conditions that other rules check first."""
