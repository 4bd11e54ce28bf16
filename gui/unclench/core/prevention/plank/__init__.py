"""The plank: who may start, the ladder of goals, holds, guided sessions, and what its card shows."""
