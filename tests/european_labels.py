"""The labels of health.md 16.11, for the tests of labels, logs and the list of products."""

from unclench.core.medicine.products import Label

LABELS = {
    "ibuprofen-200-de": Label(most=2, gaps=((2, 6),), most_24h=6, longest=6, days=4),
    "ibuprofen-400-de": Label(most=1, gaps=((1, 6),), most_24h=3, longest=6, days=4),
    "paracetamol-500-de": Label(most=2, gaps=((2, 6),), most_24h=8, most_doses_24h=4, days=3),
    "naproxen-220-de": Label(
        most=1, gaps=((1, 8),), window_hours=12, window_units=2, first_units=2, most_24h=3, longest=12, days=4
    ),
    "aspirin-500-de": Label(most=2, gaps=((2, 4),), most_24h=6, longest=8, days=3),
    "diclofenac-12-5-de": Label(most=2, gaps=((2, 4),), most_24h=6, days=4),
    "diclofenac-25-de": Label(most=1, gaps=((1, 4),), most_24h=3, days=4),
    "metamizole-500-de": Label(),
    "ibuprofen-400-at": Label(most=1, gaps=((1, 6),), most_24h=3, longest=6, days=3),
    "paracetamol-500-at": Label(most=1, gaps=((1, 6),), most_24h=4, most_doses_24h=4),
    "naproxen-220-ch": Label(
        most=1, gaps=((1, 8),), window_hours=12, window_units=2, first_units=2, most_24h=3, longest=12, days=3
    ),
    "diclofenac-25-ch": Label(most=1, gaps=((1, 4),), most_24h=3, days=3),
    "ibuprofen-400-es": Label(most=1, gaps=((1, 6),), most_24h=3, longest=8, days=5),
    "ibuprofen-600-es": Label(),
    "paracetamol-500-es": Label(most=2, gaps=((1, 4), (2, 6)), most_24h=6, days=5),
    "paracetamol-650-es": Label(most=1, gaps=((1, 4),), most_24h=4, days=5),
    "paracetamol-1000-es": Label(most=1, gaps=((1, 6),), most_24h=3, days=5),
    "naproxen-220-es": Label(
        most=1, gaps=((1, 8),), window_hours=12, window_units=2, first_units=2, most_24h=3, longest=12
    ),
    "aspirin-500-es": Label(most=1, gaps=((1, 4),), most_24h=8, longest=6, days=5),
    "dexketoprofen-25-es": Label(),
    "metamizole-575-es": Label(),
}
MOST_MG = {
    "ibuprofen-200-de": 1200,
    "ibuprofen-400-de": 1200,
    "paracetamol-500-de": 4000,
    "naproxen-220-de": 660,
    "aspirin-500-de": 3000,
    "diclofenac-12-5-de": 75,
    "diclofenac-25-de": 75,
    "ibuprofen-400-at": 1200,
    "paracetamol-500-at": 2000,
    "naproxen-220-ch": 660,
    "diclofenac-25-ch": 75,
    "ibuprofen-400-es": 1200,
    "paracetamol-500-es": 3000,
    "paracetamol-650-es": 2600,
    "paracetamol-1000-es": 3000,
    "naproxen-220-es": 660,
    "aspirin-500-es": 4000,
}
"""The most in 24 h that the leaflets print in mg."""
PRESCRIBED = tuple(key for key, label in LABELS.items() if label == Label())
