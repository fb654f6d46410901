"""Pages that ModernGov publishes and people save as text: the numbered block and the flat rendering."""
