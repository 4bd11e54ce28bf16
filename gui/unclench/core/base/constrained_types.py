"""What a value of a person may be at all, as types: msgspec checks them when a row comes from a file.

Wider than what the app lets one enter: these say what can be, the rules say what makes sense.
"""

from typing import Annotated

from msgspec import Meta

PainValue = Annotated[int, Meta(ge=0, le=10)]
Seconds = Annotated[int, Meta(ge=0, le=86_400)]
BootSeconds = Annotated[float, Meta(ge=-1e10, le=1e10)]
"""Less than 0 for what began before the computer started."""
Units = Annotated[float, Meta(gt=0, le=200)]
Word = Annotated[str, Meta(min_length=1, max_length=200)]
"""A name from our lists, or of something of the person's."""
Line = Annotated[str, Meta(max_length=2_000)]
Text = Annotated[str, Meta(max_length=100_000)]
Day = Annotated[str, Meta(min_length=10, max_length=10)]
"""A local day, YYYY-MM-DD."""
