"""What the app asks the machine: one port a file."""
