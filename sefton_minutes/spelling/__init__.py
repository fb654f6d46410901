"""The engine of the spelling check: Hunspell and its dictionary."""
