"""A power cut: what the disk holds when writes that nobody asked to be synced are lost."""
