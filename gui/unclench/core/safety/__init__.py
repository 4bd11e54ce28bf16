"""Warning signs, cautions, pain and the episode: what every other rule asks before it says yes."""
