"""The rapporteur's words as plain values; standard library only."""
