"""Unclench: a calm desktop companion for people whose back goes into spasm."""

__version__ = "0.1.0"
