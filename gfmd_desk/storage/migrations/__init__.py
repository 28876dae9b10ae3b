"""Migrations of the store, numbered; run by `gfmd_desk.storage.migration` inside a transaction of its own."""
