"""Pages that ModernGov and other sites publish and people save, as text in every layout and as web pages."""
