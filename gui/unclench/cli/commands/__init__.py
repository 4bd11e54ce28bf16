"""One family of commands a file; its `add(commands)` registers parsers with `run=function(call) -> Reply`."""
