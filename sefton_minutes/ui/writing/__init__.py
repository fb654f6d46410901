"""What writing in a minute offers beyond the letters: one habit of the officer's hands a module."""
