"""How it went: sums and sentences of a day, a week, four weeks, a year or all of the diary."""
